import type { Category } from '../site/categories.ts';
import type { Locale } from '../site/locales.ts';

/**
 * What the index needs to know about an article beside its page. The build writes a list of these to
 * `searchSourceFile`, so that the index can be made again from a built directory alone.
 */
export interface SearchSource {
  readonly locale: Locale;
  readonly id: string;
  readonly href: string;
  readonly category: Category;
  /** What people type; searched, never shown. */
  readonly phrases: readonly string[];
}

/** Where the list stands in a built site. */
export const searchSourceFile = 'search/articles.json';

/** Directory of the index in a built site. */
export const searchIndexDirectory = 'pagefind';

/** Metadata field that holds an article's phrases; the query side gives it its weight. */
export const phrasesField = 'phrases';
