import { isContentPage, listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pages without a title, or with more than one. */
export function checkTitleMissing(site: CheckedSite): Problem[] {
  return site.pages.filter(isContentPage).flatMap((page) => {
    // An <svg> may have its own title, for screen readers.
    const titles = listElements(page, 'title').filter(({ isInMain }) => !isInMain);
    const count = titles.filter(({ text }) => text !== '').length;
    if (count === 1) return [];
    return {
      file: page.file,
      at: titles[1],
      message: `The page has ${count === 0 ? 'no' : count} <title> with text; expected one.`,
      fix: `Write it in ${findSource(site, page).title}.`,
    };
  });
}
