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

/** Elements with a plainer one that means the same. Maps, for anybody may call an element `constructor`. */
export const plainNames: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['h1', 'h3'],
  ['h2', 'h3'],
  ['i', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['summary', 'p'],
  ['tfoot', 'tbody'],
]);

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

/** What attributes may hold: first those that any element keeps, then those of single elements. */
const attributePatterns: ReadonlyMap<string, RegExp> = new Map([
  ['lang', tag],
  ['dir', /^(?:ltr|rtl|auto)$/],
  ['a hreflang', tag],
  ['img width', wholeNumber],
  ['img height', wholeNumber],
  ['li value', wholeNumber],
  ['ol start', wholeNumber],
  ['td colspan', wholeNumber],
  ['td rowspan', wholeNumber],
  ['th colspan', wholeNumber],
  ['th rowspan', wholeNumber],
  ['th scope', word],
]);

/** Returns those attributes of an element that are kept under its new name; addresses are not among them. */
export const keepAttributes = (
  name: string,
  attributes: HtmlElement['attributes'],
): HtmlElement['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes).filter(([attribute, value]) =>
      (attributePatterns.get(`${name} ${attribute}`) ?? attributePatterns.get(attribute))?.test(
        value,
      ),
    ),
  );
