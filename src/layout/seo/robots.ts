/** Returns a robots.txt that lets everyone read everything and names the sitemaps. */
export const formatRobots = (sitemapUrls: readonly string[]): string =>
  ['User-agent: *', 'Allow: /', '', ...sitemapUrls.map((url) => `Sitemap: ${url}`), ''].join('\n');
