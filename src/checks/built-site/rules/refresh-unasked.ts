import { findMeta } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Finds `<meta http-equiv="refresh">` in pages that are not redirects. */
export function checkRefreshUnasked({ pages }: CheckedSite): Problem[] {
  return pages.flatMap((page) => {
    const meta = findMeta(page, 'refresh');
    const content = meta?.attributes.content ?? '';
    // The page of a retired address is not indexable and redirects at once.
    const isRedirect =
      page.redirectsTo.length > 0 && !page.isIndexable && /^\s*0\s*[;,]/.test(content);
    if (!meta || isRedirect) return [];
    return {
      file: page.file,
      at: meta,
      message: `The page reloads or redirects by itself: refresh ${quote(content)}; only a retired address may, with delay 0 and noindex.`,
      fix: 'Remove the refresh; use a link.',
    };
  });
}
