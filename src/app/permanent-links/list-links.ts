import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listPermanentKeys } from './list-keys.ts';
import { listFlowLinks } from './list-flow-links.ts';

/** A page that a permanent link leads to, in one language. */
export interface PermanentTarget {
  readonly locale: Locale;
  readonly href: string;
  readonly title: string;
}

/** A permanent link: what follows `/go/` in its address, and the page it leads to in each language. */
export type PermanentLink = readonly [key: string, targets: readonly PermanentTarget[]];

/** What permanent links are made from. */
export type PermanentSite = Pick<
  BuiltSite,
  'catalogue' | 'flows' | 'retiredCodes' | 'retiredSteps' | 'links'
>;

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
