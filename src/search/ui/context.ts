import { createLinks, type Links } from '../../links/hrefs.ts';
import { isCategory, type Category } from '../../site/categories.ts';
import { locales, localeIds, sourceLocale, type Locale } from '../../site/locales.ts';
import { messages, type SearchMessages } from '../../site/messages.ts';

/** What the interface needs to know about the page it is on. */
export interface SearchContext {
  readonly locale: Locale;
  readonly text: SearchMessages;
  readonly links: Links;
  /** The categories that hold articles in this language, in the order readers see them. */
  readonly categories: readonly Category[];
}

/**
 * Returns the context of a search field or link: the language around it, the categories it names in
 * `data-search-categories`, and the site's addresses.
 */
export function getContext(element: HTMLElement): SearchContext {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const locale = localeIds.find((id) => locales[id].lang === lang) ?? sourceLocale;
  return {
    locale,
    text: messages[locale].search,
    links: createLinks({ base: import.meta.env.BASE_URL, origin: location.origin }),
    categories: (element.dataset.searchCategories ?? '').split(' ').filter(isCategory),
  };
}
