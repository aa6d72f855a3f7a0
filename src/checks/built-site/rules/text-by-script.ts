import { measureWidth } from '../measure.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Minimum width of the main text in Latin letters; a Chinese character counts as 2. */
const leastText = 50;

/** Finds indexable pages whose main part is empty until a script fills it. */
export function checkTextByScript({ pages }: CheckedSite): Problem[] {
  return pages.flatMap((page) => {
    if (!page.isIndexable) return [];
    const mains = page.elements.get('main') ?? [];
    const width = page.blocks
      .flatMap(({ runs }) => runs)
      .reduce((sum, { text }) => sum + measureWidth(text.trim()), 0);
    if (mains.length === 1 && width >= leastText) return [];
    const message =
      mains.length === 1
        ? `<main> has ${width} letters of text in the HTML; expected at least ${leastText}.`
        : `The page has ${mains.length} <main>; expected one, with the text in the HTML.`;
    return {
      file: page.file,
      at: mains[0],
      message,
      fix: 'Render the text when the site is built; scripts may only add to it.',
    };
  });
}
