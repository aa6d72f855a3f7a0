import { createLinks, type Links } from '../../links/hrefs.ts';
import { isLocale, locales, localeIds, sourceLocale, type Locale } from '../../site/locales.ts';
import { messages, type SearchMessages } from '../../site/messages.ts';

/** What the interface needs to know about the page it is on. */
export interface SearchContext {
  readonly locale: Locale;
  readonly text: SearchMessages;
  readonly links: Links;
}

/** Returns the context of an element: the language around it and the site's addresses. */
export function getContext(element: Element): SearchContext {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const locale =
    localeIds.find((id) => locales[id].lang === lang) ?? (isLocale(lang) ? lang : sourceLocale);
  return {
    locale,
    text: messages[locale].search,
    links: createLinks({ base: import.meta.env.BASE_URL, origin: location.origin }),
  };
}
