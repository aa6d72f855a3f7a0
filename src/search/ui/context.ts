import { createLinks, toEmbed, toEmbedLinks, type Links } from '../../urls/hrefs.ts';
import { situations } from '../../site/situations.ts';
import type { Situation } from '../../product/situation.ts';
import type { Category } from '../../product/category.ts';
import { isCategory } from '../../urls/category-ids.ts';
import { langs, localeIds, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { searchMessages, type SearchMessages } from '../../i18n/messages.ts';

/** What the search interface needs to know about its page. */
export interface SearchContext {
  readonly locale: Locale;
  readonly text: SearchMessages;
  readonly links: Links;
  /** The page is embedded (docs/embed.md): it links to embedded pages and stores nothing on the device. */
  readonly isEmbedded: boolean;
  /** Returns the href of a result, from the href of its article. */
  readonly toResultHref: (href: string, locale: Locale) => string;
  /** The categories that have articles in this language, in display order. */
  readonly categories: readonly Category[];
  /** Whether guided troubleshooting has flows. */
  readonly hasFlows: boolean;
  /** What readers come with, as far as a page of this language helps, in display order. */
  readonly situations: readonly Situation[];
  /** Ids of the first-steps and support articles; undefined if this language has none. */
  readonly startArticle: string | undefined;
  readonly contactArticle: string | undefined;
  /** The endpoint for reports of searches without results; undefined if not configured. */
  readonly report: string | undefined;
}

/**
 * Returns the context of a search field or link, from the closest `lang` attribute and its `data-search-…`
 * attributes (src/layout/search-data.ts).
 */
export function getContext(element: HTMLElement): SearchContext {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const locale = localeIds.find((id) => langs[id] === lang) ?? sourceLocale;
  const { searchCategories = '', searchFlows, searchStart } = element.dataset;
  const { searchContact, searchReport, searchEmbedded, searchSituations = '' } = element.dataset;
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
    situations: searchSituations
      .split(' ')
      .flatMap((index) => situations[Number(index || -1)] ?? []),
    startArticle: searchStart,
    contactArticle: searchContact,
    report: isEmbedded ? undefined : searchReport,
  };
}
