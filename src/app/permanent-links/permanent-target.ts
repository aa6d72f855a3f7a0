import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A page that a permanent link leads to, in one language. */
export interface PermanentTarget {
  readonly locale: Locale;
  readonly href: string;
  readonly title: string;
}

/** A permanent link: what follows `/go/` in its address, and the page it leads to in each language. */
export type PermanentLink = readonly [key: string, targets: readonly PermanentTarget[]];

/** The data that permanent links are built from. */
export type PermanentSite = Pick<
  BuiltSite,
  'catalogue' | 'flows' | 'retiredCodes' | 'retiredSteps' | 'links'
>;
