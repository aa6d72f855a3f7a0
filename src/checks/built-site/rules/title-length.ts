import { lengths } from '../../../i18n/lengths.ts';
import { sourceLocale } from '../../../i18n/locales.ts';
import { measureWidth } from '../measure.ts';
import { listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Finds titles that a search result would cut. */
export function checkTitleLength(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => {
    const [title] = listElements(page, 'title');
    if (!page.isIndexable || !title) return [];
    const limit = lengths[page.locale ?? sourceLocale].title;
    const width = measureWidth(title.text);
    if (width <= limit) return [];
    return {
      file: page.file,
      at: title,
      message: `The title "${title.text}" is as wide as ${width} Latin letters; expected at most ${limit}.`,
      fix: `Shorten ${findSource(site, page).title}: begin with what distinguishes the page.`,
    };
  });
}
