import type { Catalogue } from '../content-model/articles/catalogue.ts';
import { getLocalFlows } from '../content-model/store/flow-store.ts';
import { situations } from '../site/situations.ts';
import { site } from '../site/config.ts';
import { filterSituations } from './list-situations.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * Returns what the search has to know about the site in a language, as attributes of the search field or of the
 * link that opens it (read by src/search/ui/context.ts). The search offers nothing that does not exist.
 */
export function getSearchData(catalogue: Catalogue, locale: Locale) {
  const findId = (id: string): string | undefined => catalogue.find(locale, id)?.id;
  return {
    'data-search-categories': catalogue.categoriesOf(locale).join(' '),
    'data-search-flows': getLocalFlows(locale).length > 0 ? '' : undefined,
    'data-search-start': findId(site.startArticle),
    // Their numbers in the table, which the search has, too.
    'data-search-situations': filterSituations(catalogue, locale)
      .map((situation) => situations.indexOf(situation))
      .join(' '),
    'data-search-contact': findId(site.contactArticle),
    'data-search-report': site.emptySearches,
  };
}
