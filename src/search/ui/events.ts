import type { Locale } from '../../i18n/locales.ts';
import type { Confidence } from '../query/confidence.ts';

/**
 * Events for the page around the search; they bubble from the search box up to `document`. They are public
 * (docs/search.md): names and fields may be added, and never changed or removed.
 */
export const searchEvents = {
  /** An answer is shown, including one with a count of 0. */
  answer: 'help-search',
  /** The reader opened a result. */
  select: 'help-search-select',
  /** Nothing was found, in any category, or nothing that surely answers the query. */
  empty: 'help-search-empty',
} as const;

/** Fields of all events: the query as typed, and the language of the page. */
interface QueryDetail {
  readonly query: string;
  readonly locale: Locale;
}

/** The `detail` of each event. */
export interface SearchEventDetails {
  readonly [searchEvents.answer]: QueryDetail & {
    /** Number of articles found. */
    readonly count: number;
    readonly confidence: Confidence;
    /** From the request to the answer. */
    readonly milliseconds: number;
  };
  readonly [searchEvents.select]: QueryDetail & {
    readonly href: string;
    /** Id of the article. */
    readonly id: string;
    /** Position of the article among the results, from 1; its sections have the same. */
    readonly rank: number;
  };
  readonly [searchEvents.empty]: QueryDetail & {
    readonly confidence: Exclude<Confidence, 'sure'>;
  };
}

/** Dispatches an event from a search box; it bubbles to `document`. */
export function dispatchSearchEvent<Name extends keyof SearchEventDetails>(
  box: HTMLElement,
  name: Name,
  detail: SearchEventDetails[Name],
): void {
  box.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
