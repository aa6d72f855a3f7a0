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
  readonly title: string;
  /** Words to find the article by, beside its text: code, and what people type. Never shown. */
  readonly phrases: readonly string[];
}

/** Where the list stands in a built site. */
export const searchSourceFile = 'search/articles.json';

/** Directory of the index in a built site. */
export const searchIndexDirectory = 'pagefind';

/** Metadata fields the index holds for searching alone; the query side gives them their weights. */
export const searchFields = { title: 'title-terms', phrases: 'phrases' } as const;
