import type { BuiltPage } from './page.ts';
import type { CheckedSite } from './site.ts';

export interface Duplicate {
  readonly page: BuiltPage;
  readonly text: string;
  /** The first page with the text. */
  readonly first: BuiltPage;
}

/**
 * Returns the indexable pages with the same text as an earlier one in their language. The language choice is
 * left out: on a site with one language it has the title and description of the home page.
 */
export function findDuplicates(
  { pages, links }: CheckedSite,
  read: (page: BuiltPage) => string | undefined,
): Duplicate[] {
  const seen = new Map<string, BuiltPage>();
  return pages.flatMap((page) => {
    const text = read(page)?.trim();
    if (!page.isIndexable || !text || page.href === links.languageChoice()) return [];
    const key = `${page.lang}\n${text}`;
    const first = seen.get(key);
    if (first) return { page, text, first };
    seen.set(key, page);
    return [];
  });
}
