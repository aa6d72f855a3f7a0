import { findDuplicates } from '../duplicates.ts';
import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds indexable pages with the same title as another page in their language. */
export const checkTitleDuplicate = (site: CheckedSite): Problem[] =>
  findDuplicates(site, (page) => listElements(page, 'title')[0]?.text).map(
    ({ page, text, first }) => ({
      file: page.file,
      at: listElements(page, 'title')[0],
      message: `The title "${text}" is already used by ${first.href}.`,
      fix: `Name what only this page has, in ${findSource(site, page).title}.`,
    }),
  );
