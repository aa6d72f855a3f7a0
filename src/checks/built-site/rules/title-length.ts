import type { Localised } from '../../../i18n/locales.ts';
import { sourceLocale } from '../../../i18n/locales.ts';
import { measureWidth } from '../measure.ts';
import { listElements } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/** Most room a title may take, site's name included; a Chinese character takes 2 (docs/rules/title-length.md). */
const limits: Localised<number> = { zh: 60, en: 65 };

/** Finds titles that a result page would cut. */
export function checkTitleLength(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) => {
    const [title] = listElements(page, 'title');
    if (!page.isIndexable || !title) return [];
    const limit = limits[page.locale ?? sourceLocale];
    const width = measureWidth(title.text);
    if (width <= limit) return [];
    return createSiteFinding('title-length', page, {
      at: title,
      message: `The title "${title.text}" takes the room of ${width} Latin letters; expected at most ${limit}.`,
      fix: `Shorten ${findSource(site, page).title}; what tells the page from others comes first.`,
    });
  });
}
