/** Returns a robots.txt that lets everyone read everything and names the sitemap. */
export const formatRobots = (sitemapUrl: string): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemapUrl}`, ''].join('\n');
