import type { BuiltSite } from './open-site.ts';

/**
 * Returns a site that reads each page once, for work that comes by twice. It holds all pages in memory, so
 * that it should not live longer than that work; what somebody else writes meanwhile it does not see.
 */
export function rememberPages(site: BuiltSite): BuiltSite {
  const known = new Map<string, string>();
  return {
    ...site,
    readPage: (href) => {
      const html = known.get(href) ?? site.readPage(href);
      known.set(href, html);
      return html;
    },
    write: (href, content) => {
      known.delete(href);
      site.write(href, content);
    },
  };
}
