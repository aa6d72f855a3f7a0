import type { Article } from '../articles/article.ts';
import type { EntryDates } from '../dates/dates.ts';
import type { Flow, RetiredStep } from '../flows/flow.ts';

/**
 * What a built site says of itself. Whatever is made from pages after the build reads this and the pages,
 * so that it can be made again from a built directory alone, without the content.
 */
export interface Manifest {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Every article, in showing order. */
  readonly articles: readonly Article[];
  /** When each entry was published and last changed, by its name in the dates file; empty without one. */
  readonly dates: Readonly<Record<string, EntryDates>>;
  /** Flows of guided troubleshooting, in the order readers see them. */
  readonly flows: readonly Flow[];
  /** Steps of flows that were given up, with the step each leads to. */
  readonly retiredSteps: readonly RetiredStep[];
  /** Codes that were published once and given up since, with the id of the article they lead to. */
  readonly retiredCodes: Readonly<Record<string, string>>;
}

/** Where it stands in a built site. */
export const manifestFile = 'built/articles.json';
