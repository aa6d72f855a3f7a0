import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { formatOneScriptPolicy } from '../../layout/content-security-policy.ts';
import { bundlePermanentScript } from './bundle-script.ts';
import { listPermanentKeys } from './list-keys.ts';
import { listFlowLinks } from './list-flow-links.ts';
import { renderPermanentPage } from './render-page.ts';

/** Writes the page of every permanent link into a built site and returns their number. */
export function exportPermanentLinks(site: BuiltSite): number {
  const pages = createPermanentPages(site);
  for (const [href, page] of pages) site.write(href, page);
  return pages.size;
}

type PermanentSite = Pick<
  BuiltSite,
  'catalogue' | 'flows' | 'retiredCodes' | 'retiredSteps' | 'links'
>;

/**
 * Returns the page of every permanent link by its href. All pages of an article are the same bytes, so that
 * a file system that does not tell `WDR-101` from `wdr-101` keeps a right one. Throws where two articles
 * claim one link.
 */
export function createPermanentPages(site: PermanentSite): ReadonlyMap<string, string> {
  const { catalogue, retiredCodes, links } = site;
  const script = bundlePermanentScript();
  const parts = { script, policy: formatOneScriptPolicy(script) };
  const rendered = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const [key, id] of listPermanentKeys(catalogue.all, retiredCodes)) {
    const targets = catalogue
      .localesOf(id)
      .flatMap((locale) => catalogue.find(locale, id) ?? [])
      .map(({ locale, title }) => ({ locale, title, href: links.article(locale, id) }));
    const page = rendered.get(id) ?? renderPermanentPage(targets, parts);
    rendered.set(id, page);
    pages.set(links.permanent(key), page);
  }
  for (const [href, targets] of listFlowLinks(site))
    pages.set(href, renderPermanentPage(targets, parts));
  return pages;
}
