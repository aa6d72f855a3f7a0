import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import type { Sitemap } from '../sitemap.ts';

/** Finds pages for search engines that no sitemap has, and addresses in sitemaps that are no such page. */
export function checkPageSitemap(site: CheckedSite): SiteFinding[] {
  const listed = new Set(
    site.sitemaps
      .filter(({ isIndex }) => !isIndex)
      .flatMap(({ entries }) => entries.map(({ url }) => url)),
  );
  const missing = site.pages.filter(
    // The language choice leads readers on; whether a sitemap has it makes no difference.
    ({ isIndexable, href, url }) =>
      isIndexable && href !== site.links.languageChoice() && !listed.has(url),
  );
  return [
    ...missing.map((page) =>
      createSiteFinding('page-sitemap', page, {
        message: `${page.url} is in no sitemap; sitemaps here: ${site.sitemaps.map(({ file }) => file).join(', ') || 'none'}.`,
        fix: 'Add it to the sitemap, or keep it from search engines (noindex).',
      }),
    ),
    ...site.sitemaps.flatMap((sitemap) => checkEntries(site, sitemap)),
  ];
}

function checkEntries(site: CheckedSite, { file, isIndex, entries }: Sitemap): SiteFinding[] {
  const known = new Set(
    isIndex
      ? site.sitemaps.map((sitemap) => site.links.url(site.links.file(sitemap.file)))
      : site.pages.filter(({ isIndexable }) => isIndexable).map(({ url }) => url),
  );
  return entries
    .filter(({ url }) => !known.has(url))
    .map(({ url, line }) =>
      createSiteFinding(
        'page-sitemap',
        { file },
        {
          at: { line },
          message: `${quote(url)} is ${isIndex ? 'no sitemap of this site' : 'no page of this site that search engines may keep'}.`,
          fix: 'Take it out, or make the page indexable under exactly this address.',
        },
      ),
    );
}
