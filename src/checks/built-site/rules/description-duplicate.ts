import { findDuplicates } from '../duplicates.ts';
import { findMeta } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds pages for search engines that share their description with another one in their language. */
export const checkDescriptionDuplicate = (site: CheckedSite): SiteFinding[] =>
  findDuplicates(site, (page) => findMeta(page, 'description')?.attributes.content).map(
    ({ page, text, first }) =>
      createSiteFinding('description-duplicate', page, {
        at: findMeta(page, 'description'),
        message: `The description ${quote(text)} is already that of ${first.href}.`,
        fix: `Say in ${findSource(site, page).description} what only this page answers.`,
      }),
  );
