import type { BuiltPage } from './page.ts';
import type { CheckedSite } from './site.ts';

export interface Duplicate {
  readonly page: BuiltPage;
  readonly text: string;
  /** The page that had the text first. */
  readonly first: BuiltPage;
}

/**
 * Returns the pages for search engines that say the same as an earlier one in their language. The language
 * choice is left out: where there is one language, it says what the home page says, and leads there.
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
