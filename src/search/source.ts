import type { Category } from '../product/category.ts';
import type { ConfidenceModel } from './query/confidence.ts';
import type { Locale } from '../i18n/locales.ts';

/** The metadata of an article that the index needs beside its text. */
export interface SearchSource {
  readonly locale: Locale;
  readonly id: string;
  readonly href: string;
  readonly category: Category;
  readonly title: string;
  readonly summary: string;
  /** The article's code, where it has one. */
  readonly code?: string;
  /** The symptoms, then the phrases that people type; phrases are never shown. */
  readonly lines: readonly string[];
}

/** Directory of the index in a built site. */
export const searchIndexDirectory = 'pagefind';

/** Name of the filter by category. */
export const searchFilter = 'category';

/**
 * The file that a search loads first, with the names of each language's files. Its own name never changes, so hosts
 * must not let it be cached for long; the names in it contain a hash of the content.
 */
export const searchEntryFile = 'entry.json';

/** The content of the entry file. */
export interface SearchEntry {
  readonly locales: Readonly<Partial<Record<Locale, SearchFiles>>>;
}

/** The names of a language's files in its folder of the index directory, and what is read before them. */
export interface SearchFiles {
  /** Pagefind's list of pages and chunks. */
  readonly index: string;
  /** The folder of the cards (`PageCard`, as JSON), named by page number. */
  readonly cards: string;
  /** A `PackedLanguageData`, as JSON. */
  readonly words: string;
  /** Tells how sure an answer is. */
  readonly confidence: ConfidenceModel;
}
