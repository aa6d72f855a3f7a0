import type { Catalogue } from '../content-model/articles/catalogue.ts';
import { getLocalFlows } from '../content-model/store/flow-store.ts';
import type { Locale } from '../i18n/locales.ts';
import { toLocal } from '../i18n/local-text.ts';
import type { IconName } from '../product/icons.ts';
import type { Situation } from '../product/situation.ts';
import { site } from '../site/config.ts';
import { situations } from '../site/situations.ts';
import { links } from '../urls/site-links.ts';

/** A situation in one language, with the address of the page that helps. */
export interface LocalSituation {
  readonly icon: IconName;
  readonly text: string;
  readonly href: string;
  readonly isUrgent: boolean;
}

/** Returns the situations of the product whose article or flow exists in a language. */
export function filterSituations(catalogue: Catalogue, locale: Locale): readonly Situation[] {
  const flows = getLocalFlows(locale);
  return situations.filter((situation) =>
    'flow' in situation
      ? flows.some(({ id }) => id === situation.flow)
      : catalogue.find(locale, situation.article) !== undefined,
  );
}

/**
 * Returns the situations whose article or flow exists in a language, in display order. Where the product names none, its
 * flows.
 */
export function listSituations(catalogue: Catalogue, locale: Locale): LocalSituation[] {
  const flows = getLocalFlows(locale);
  const listed = filterSituations(catalogue, locale).map((situation) => ({
    icon: situation.icon,
    text: toLocal(situation.text, locale),
    href:
      'flow' in situation
        ? links.troubleshooter(locale, situation.flow)
        : links.article(locale, situation.article),
    isUrgent: situation.isUrgent === true,
  }));
  if (listed.length > 0) return listed;
  return flows.map(({ id, title }) => ({
    icon: 'help',
    text: title,
    href: links.troubleshooter(locale, id),
    isUrgent: false,
  }));
}

/** Returns where readers go whose situation is not listed: all flows, else the article to start with. */
export function findStart(catalogue: Catalogue, locale: Locale): string | undefined {
  if (getLocalFlows(locale).length > 0) return links.troubleshooter(locale);
  const article = catalogue.find(locale, site.startArticle);
  return article && links.article(locale, article.id);
}
