import type { Locale } from '../../i18n/locales.ts';

/**
 * What the search tells the page around it, as events that bubble from the search box up to `document`.
 * A contract with whoever embeds or measures the site: names and details only ever grow.
 */
export const searchEvents = {
  /** An answer is shown; with a count of 0, too. */
  answer: 'help-search',
  /** The reader opened a result. */
  select: 'help-search-select',
  /** Nothing was found, in any category. */
  empty: 'help-search-empty',
} as const;

/** What all events say: the query as it was typed, and the language of the page around the field. */
interface Asked {
  readonly query: string;
  readonly locale: Locale;
}

/** The `detail` of each event. */
export interface SearchEventDetails {
  readonly [searchEvents.answer]: Asked & {
    /** Articles found. */
    readonly count: number;
    /** From the request to the answer. */
    readonly milliseconds: number;
  };
  readonly [searchEvents.select]: Asked & {
    readonly href: string;
    /** Id of the article. */
    readonly id: string;
    /** Place of the article among the results, the first is 1; its sections share it. */
    readonly rank: number;
  };
  readonly [searchEvents.empty]: Asked;
}

/** Dispatches an event from a search box; listeners on `document` hear it. */
export function dispatchSearchEvent<Name extends keyof SearchEventDetails>(
  box: HTMLElement,
  name: Name,
  detail: SearchEventDetails[Name],
): void {
  box.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
