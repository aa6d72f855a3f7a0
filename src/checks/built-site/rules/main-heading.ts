import { isRead, listElements, type BuiltPage } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages without exactly one first-level heading; a page of every language has one in each. */
export function checkMainHeading({ pages }: CheckedSite): SiteFinding[] {
  return pages.filter(isRead).flatMap((page) => {
    const headings = listElements(page, 'h1').filter(({ isHidden }) => !isHidden);
    const extra = headings.find(
      ({ lang }, index) =>
        index > 0 &&
        (page.locale !== undefined || headings.findIndex((other) => other.lang === lang) < index),
    );
    const hasText = headings.some(({ text }) => text !== '') || hasPicture(page);
    if (headings.length > 0 && hasText && !extra) return [];
    return createSiteFinding('main-heading', page, {
      at: extra ?? headings[0],
      message: extra
        ? `<h1> "${extra.text}" is the page's second one; expected one <h1>.`
        : `The page has no ${headings.length > 0 ? 'text in its ' : ''}<h1>; expected one that says what it is about.`,
      fix: extra
        ? 'Make it an <h2>, or part of the text.'
        : 'Show the title as <h1> where this kind of page is made (src/layout/).',
    });
  });
}

/** A picture with alternative text may stand for a heading, such as a name. */
const hasPicture = (page: BuiltPage): boolean =>
  listElements(page, 'img').some(({ attributes, isInMain }) => isInMain && Boolean(attributes.alt));
