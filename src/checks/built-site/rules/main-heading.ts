import { isContentPage, listElements, type BuiltPage } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** Finds pages without exactly one `<h1>`; a page for all languages has one in each. */
export function checkMainHeading({ pages }: CheckedSite): Problem[] {
  return pages.filter(isContentPage).flatMap((page) => {
    const headings = listElements(page, 'h1').filter(({ isHidden }) => !isHidden);
    const extra = headings.find(
      ({ lang }, index) =>
        index > 0 &&
        (page.locale !== undefined || headings.findIndex((other) => other.lang === lang) < index),
    );
    const hasText = headings.some(({ text }) => text !== '') || hasPicture(page);
    if (headings.length > 0 && hasText && !extra) return [];
    return {
      file: page.file,
      at: extra ?? headings[0],
      message: extra
        ? `<h1> "${extra.text}" is the second <h1> of the page; expected one.`
        : `The page has no ${headings.length > 0 ? 'text in its ' : ''}<h1>; expected one that says what it is about.`,
      fix: extra
        ? 'Make it an <h2> or a paragraph.'
        : 'Show the title as <h1> in the layout of the page (src/layout/).',
    };
  });
}

/** A picture with alternative text can be the heading, such as the logo. */
const hasPicture = (page: BuiltPage): boolean =>
  listElements(page, 'img').some(({ attributes, isInMain }) => isInMain && Boolean(attributes.alt));
