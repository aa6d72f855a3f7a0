import { findDuplicates } from '../duplicates.ts';
import { findMeta } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds indexable pages with the same description as another page in their language. */
export const checkDescriptionDuplicate = (site: CheckedSite): Problem[] =>
  findDuplicates(site, (page) => findMeta(page, 'description')?.attributes.content).map(
    ({ page, text, first }) => ({
      file: page.file,
      at: findMeta(page, 'description'),
      message: `The description ${quote(text)} is already used by ${first.href}.`,
      fix: `Describe what only this page answers, in ${findSource(site, page).description}.`,
    }),
  );
