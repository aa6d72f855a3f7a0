import type { Category } from '../site/categories.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the index needs to know about an article beside its page. */
export interface SearchSource {
  readonly locale: Locale;
  readonly id: string;
  readonly href: string;
  readonly category: Category;
  readonly title: string;
  readonly summary: string;
  /** The article's code, where it has one. */
  readonly code?: string;
  /** Lines that say the reader's problem: symptoms, and what people type. The latter are never shown. */
  readonly lines: readonly string[];
}

/** Directory of the index in a built site. */
export const searchIndexDirectory = 'pagefind';

/** Metadata fields the index holds for searching alone; the query side gives them their weights. */
export const searchFields = {
  title: 'title',
  summary: 'summary',
  headings: 'headings',
  lines: 'lines',
} as const;

/** The filter that keeps to one category. */
export const searchFilter = 'category';

/**
 * What a search loads first: where each language's index and words are. Its own name never changes, and a
 * host must not let it be cached for long; the files it names hold a hash of their content.
 */
export const searchEntryFile = 'entry.json';

export interface SearchEntry {
  readonly locales: Readonly<Partial<Record<Locale, SearchFiles>>>;
}

/** A language's files, by their names in its folder of the index directory. */
export interface SearchFiles {
  /** Pagefind's list of pages and parts. */
  readonly index: string;
  /** The folder of the cards (`PageCard`, as JSON), each named by its page's number in the index. */
  readonly cards: string;
  /** A `LanguageData`, as JSON. */
  readonly words: string;
}
