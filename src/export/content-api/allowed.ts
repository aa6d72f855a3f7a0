import type { HtmlElement } from './html-tree.ts';

/**
 * What may stand in the HTML of the content API: apps put it into pages of their own and trust it. What is
 * not listed here does not pass: of other elements only the content stays, of some not even that.
 */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'a aside blockquote br caption code dd del dl dt em figcaption figure h3 h4 h5 h6 hr img li ol p pre strong ' +
    'sub sup table tbody td th thead tr ul'
  ).split(' '),
);

/** Elements with a plainer one that means the same. */
export const plainNames: Readonly<Record<string, string | undefined>> = {
  b: 'strong',
  h1: 'h3',
  h2: 'h3',
  i: 'em',
  s: 'del',
  strike: 'del',
  summary: 'p',
  tfoot: 'tbody',
};

/** Elements that go with all that is in them: scripts, drawings, controls, other documents. */
export const droppedElements: ReadonlySet<string> = new Set(
  (
    'applet area audio base button canvas embed frame frameset head iframe input link map math meta noembed ' +
    'noframes noscript object option optgroup param plaintext script select source style svg template textarea ' +
    'title track video xmp'
  ).split(' '),
);

const tag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const wholeNumber = /^-?\d{1,6}$/;
const word = /^[a-z]+(?:-[a-z]+)*$/;

/** Attributes that any element keeps, and those of single elements, with what they may hold. */
const anywhere: Readonly<Record<string, RegExp>> = { lang: tag, dir: /^(?:ltr|rtl|auto)$/ };
const own: Readonly<Record<string, Readonly<Record<string, RegExp>> | undefined>> = {
  a: { hreflang: tag },
  img: { width: wholeNumber, height: wholeNumber },
  li: { value: wholeNumber },
  ol: { start: wholeNumber },
  td: { colspan: wholeNumber, rowspan: wholeNumber },
  th: { colspan: wholeNumber, rowspan: wholeNumber, scope: word },
};

/** Returns those attributes of an element that are kept under its new name; addresses are not among them. */
export function keepAttributes(name: string, attributes: HtmlElement['attributes']) {
  const patterns = { ...own[name], ...anywhere };
  return Object.fromEntries(
    Object.entries(patterns).flatMap(([attribute, pattern]) => {
      const value = attributes[attribute];
      return value !== undefined && pattern.test(value) ? [[attribute, value]] : [];
    }),
  );
}
