import { findMeta } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds `<meta http-equiv="refresh">` in pages that are there to be read. */
export function checkRefreshUnasked({ pages }: CheckedSite): SiteFinding[] {
  return pages.flatMap((page) => {
    const meta = findMeta(page, 'refresh');
    const content = meta?.attributes.content ?? '';
    // A retired address is not for search engines and leads on at once.
    const isRedirect = page.leadsTo.length > 0 && !page.isIndexable && /^\s*0\s*[;,]/.test(content);
    if (!meta || isRedirect) return [];
    return createSiteFinding('refresh-unasked', page, {
      at: meta,
      message: `The page leaves or loads again by itself: refresh ${quote(content)}; expected that only of a retired address, at once (0) and with noindex.`,
      fix: 'Remove the refresh; let the reader decide by a link.',
    });
  });
}
