import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import type { Sitemap } from '../sitemap.ts';

/** Finds indexable pages that are in no sitemap, and sitemap entries that are not indexable pages. */
export function checkPageSitemap(site: CheckedSite): Problem[] {
  const listed = new Set(
    site.sitemaps
      .filter(({ isIndex }) => !isIndex)
      .flatMap(({ entries }) => entries.map(({ url }) => url)),
  );
  const missing = site.pages.filter(
    // The language choice may be in a sitemap or not: it only leads to the home pages.
    ({ isIndexable, href, url }) =>
      isIndexable && href !== site.links.languageChoice() && !listed.has(url),
  );
  return [
    ...missing.map((page) => ({
      file: page.file,
      message: `${page.url} is in no sitemap; sitemaps here: ${site.sitemaps.map(({ file }) => file).join(', ') || 'none'}.`,
      fix: 'Add it to the sitemap, or exclude it from search engines (noindex).',
    })),
    ...site.sitemaps.flatMap((sitemap) => checkEntries(site, sitemap)),
  ];
}

function checkEntries(site: CheckedSite, { file, isIndex, entries }: Sitemap): Problem[] {
  const known = new Set(
    isIndex
      ? site.sitemaps.map((sitemap) => site.links.url(site.links.file(sitemap.file)))
      : site.pages.filter(({ isIndexable }) => isIndexable).map(({ url }) => url),
  );
  return entries
    .filter(({ url }) => !known.has(url))
    .map(({ url, line }) => ({
      file,
      at: { line },
      message: `${quote(url)} is ${isIndex ? 'not a sitemap of this site' : 'not an indexable page of this site'}.`,
      fix: 'Remove it, or make the page indexable at exactly this address.',
    }));
}
