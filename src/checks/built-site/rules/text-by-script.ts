import { measureWidth } from '../measure.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Least text of a main part, in Latin letters; a Chinese character counts 2. */
const leastText = 50;

/** Finds pages for search engines whose main part is empty until a script fills it. */
export function checkTextByScript({ pages }: CheckedSite): SiteFinding[] {
  return pages.flatMap((page) => {
    if (!page.isIndexable) return [];
    const mains = page.elements.get('main') ?? [];
    const width = page.blocks
      .flatMap(({ runs }) => runs)
      .reduce((sum, { text }) => sum + measureWidth(text.trim()), 0);
    if (mains.length === 1 && width >= leastText) return [];
    const message =
      mains.length === 1
        ? `<main> holds ${width} letters in the HTML; expected at least ${leastText}.`
        : `The page has ${mains.length} <main>; expected one, with the text in the HTML.`;
    return createSiteFinding('text-by-script', page, {
      at: mains[0],
      message,
      fix: 'Write the text when the site is built; scripts may only add to it.',
    });
  });
}
