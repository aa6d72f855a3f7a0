import type { BuiltSite } from '../../built/open-site.ts';
import { formatOneScriptPolicy } from '../../shell/content-security-policy.ts';
import { bundlePermanentScript } from './bundle-script.ts';
import { listPermanentKeys } from './list-keys.ts';
import { renderPermanentPage } from './render-page.ts';

/** Writes the page of every permanent link into a built site and returns their number. */
export function exportPermanentLinks(site: BuiltSite): number {
  const pages = createPermanentPages(site);
  for (const [href, page] of pages) site.write(href, page);
  return pages.size;
}

/**
 * Returns the page of every permanent link by its href. All pages of an article are the same bytes, so that
 * a file system that does not tell `WDR-101` from `wdr-101` keeps a right one. Throws where two articles
 * claim one link.
 */
export function createPermanentPages({
  catalogue,
  retiredCodes,
  links,
}: Pick<BuiltSite, 'catalogue' | 'retiredCodes' | 'links'>): ReadonlyMap<string, string> {
  const script = bundlePermanentScript();
  const parts = { links, script, policy: formatOneScriptPolicy(script) };
  const rendered = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const [key, id] of listPermanentKeys(catalogue.all, retiredCodes)) {
    const articles = catalogue.localesOf(id).flatMap((locale) => catalogue.find(locale, id) ?? []);
    const page = rendered.get(id) ?? renderPermanentPage(articles, parts);
    rendered.set(id, page);
    pages.set(links.permanent(key), page);
  }
  return pages;
}
