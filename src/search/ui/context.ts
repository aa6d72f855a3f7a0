import { createLinks, toEmbed, toEmbedLinks, type Links } from '../../urls/hrefs.ts';
import { isCategory, type Category } from '../../site/categories.ts';
import { locales, localeIds, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { searchMessages, type SearchMessages } from '../../i18n/messages/search-messages.ts';

/** What the interface needs to know about the page it is on. */
export interface SearchContext {
  readonly locale: Locale;
  readonly text: SearchMessages;
  readonly links: Links;
  /** The page is embedded (docs/embed.md): it leads to embedded pages and keeps nothing on the device. */
  readonly isEmbedded: boolean;
  /** Returns where a result leads whose article has this href. */
  readonly toResultHref: (href: string, locale: Locale) => string;
  /** The categories that hold articles in this language, in the order readers see them. */
  readonly categories: readonly Category[];
  /** There are flows of guided troubleshooting. */
  readonly hasFlows: boolean;
  /** Ids of the articles to start with and on support; undefined where this language has none. */
  readonly startArticle: string | undefined;
  readonly contactArticle: string | undefined;
  /** Where searches without an answer are reported; undefined where nowhere. */
  readonly report: string | undefined;
}

/**
 * Returns the context of a search field or link: the language around it, what its `data-search-…`
 * attributes say of the site (src/layout/search-data.ts), and the site's addresses.
 */
export function getContext(element: HTMLElement): SearchContext {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const locale = localeIds.find((id) => locales[id].lang === lang) ?? sourceLocale;
  const { searchCategories = '', searchFlows, searchStart } = element.dataset;
  const { searchContact, searchReport, searchEmbedded } = element.dataset;
  const isEmbedded = searchEmbedded !== undefined;
  const links = createLinks({ base: import.meta.env.BASE_URL, origin: location.origin });
  return {
    locale,
    text: searchMessages[locale],
    links: isEmbedded ? toEmbedLinks(links) : links,
    isEmbedded,
    toResultHref: isEmbedded ? toEmbed : (href) => href,
    categories: searchCategories.split(' ').filter(isCategory),
    hasFlows: searchFlows !== undefined,
    startArticle: searchStart,
    contactArticle: searchContact,
    report: isEmbedded ? undefined : searchReport,
  };
}
