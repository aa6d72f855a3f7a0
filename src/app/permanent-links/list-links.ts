import { listPermanentKeys } from './list-keys.ts';
import { listFlowLinks } from './list-flow-links.ts';
import type { PermanentLink, PermanentSite } from './permanent-target.ts';

/**
 * Returns every permanent link. All links of an article have the same targets, so that a file system that does not
 * tell `WDR-101` from `wdr-101` keeps a right page. Throws where two articles claim one link.
 */
export function listPermanentLinks(site: PermanentSite): PermanentLink[] {
  const { catalogue, retiredCodes, links } = site;
  const articles = [...listPermanentKeys(catalogue.all, retiredCodes)].map(
    ([key, id]): PermanentLink => [
      key,
      catalogue
        .localesOf(id)
        .flatMap((locale) => catalogue.find(locale, id) ?? [])
        .map(({ locale, title }) => ({ locale, title, href: links.article(locale, id) })),
    ],
  );
  return [...articles, ...listFlowLinks(site)];
}
