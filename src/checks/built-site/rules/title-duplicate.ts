import { findDuplicates } from '../duplicates.ts';
import { listElements } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pages for search engines that share their title with another one in their language. */
export const checkTitleDuplicate = (site: CheckedSite): SiteFinding[] =>
  findDuplicates(site, (page) => listElements(page, 'title')[0]?.text).map(
    ({ page, text, first }) =>
      createSiteFinding('title-duplicate', page, {
        at: listElements(page, 'title')[0],
        message: `The title "${text}" is already that of ${first.href}.`,
        fix: `Say in ${findSource(site, page).title} what only this page has.`,
      }),
  );
