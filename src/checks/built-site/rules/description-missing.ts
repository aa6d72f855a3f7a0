import { findMeta } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pages for search engines that do not say what they are about. */
export function checkDescriptionMissing(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) => {
    const description = findMeta(page, 'description');
    if (!page.isIndexable || description?.attributes.content?.trim()) return [];
    return createSiteFinding('description-missing', page, {
      at: description,
      message: 'The page has no description; expected <meta name="description"> with text.',
      fix: `Write it in ${findSource(site, page).description}.`,
    });
  });
}
