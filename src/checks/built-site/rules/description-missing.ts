import { findMeta } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds indexable pages without a description. */
export function checkDescriptionMissing(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => {
    const description = findMeta(page, 'description');
    if (!page.isIndexable || description?.attributes.content?.trim()) return [];
    return {
      file: page.file,
      at: description,
      message: 'The page has no description; expected <meta name="description"> with text.',
      fix: `Write it in ${findSource(site, page).description}.`,
    };
  });
}
