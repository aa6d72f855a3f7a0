import { isRead, listElements } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pages without a title, or with more than one. */
export function checkTitleMissing(site: CheckedSite): SiteFinding[] {
  return site.pages.filter(isRead).flatMap((page) => {
    // An <svg> may have a title of its own, for screen readers.
    const titles = listElements(page, 'title').filter(({ isInMain }) => !isInMain);
    const count = titles.filter(({ text }) => text !== '').length;
    if (count === 1) return [];
    return createSiteFinding('title-missing', page, {
      at: titles[1],
      message: `The page has ${count === 0 ? 'no' : count} <title> with text; expected one.`,
      fix: `Write it in ${findSource(site, page).title}.`,
    });
  });
}
