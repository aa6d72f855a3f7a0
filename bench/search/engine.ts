import type { Locale } from '../../src/i18n/locales.ts';
import { writings } from '../../src/i18n/writing.ts';
import type { SearchDocument, SearchedSite } from './documents.ts';

/** Number of results requested: those that a reader sees without much scrolling. */
export const resultLimit = 10;

/** The input of an engine: one language of a built site. */
export interface SearchTask {
  readonly site: SearchedSite;
  readonly locale: Locale;
  /** The articles in that language, for engines that build an index. */
  readonly documents: readonly SearchDocument[];
}

/** An engine ready to answer queries in one language. */
export interface SearchEngine {
  /** Returns the ids of the matching articles, the best first, `resultLimit` at most. */
  readonly search: (query: string) => Promise<readonly string[]>;
  /** Returns the milliseconds of a search for each query, after one pass over them. */
  readonly time: (queries: readonly string[]) => Promise<readonly number[]>;
  /** Returns the bytes that a first query loads, as sent by a host, for each query it tried. */
  readonly weigh: (queries: readonly string[]) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

export type OpenEngine = (task: SearchTask) => Promise<SearchEngine>;

/** Returns which of the two settings that the engines of others have fits a language: with spaces between words or not. */
export const toKind = (locale: Locale): 'zh' | 'en' => (writings[locale].hasSpaces ? 'en' : 'zh');
