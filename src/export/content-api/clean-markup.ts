/**
 * What of a page's HTML an app is given: structure and nothing else. Elements that are not here leave their
 * content behind; `silent` ones go with all they hold.
 */

/** Elements that stay, with the attributes they keep beside `lang`. */
export const keptElements: Readonly<Record<string, readonly string[]>> = {
  a: [],
  aside: ['data-type'],
  blockquote: [],
  br: [],
  caption: [],
  code: [],
  dd: [],
  del: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  img: ['alt', 'width', 'height'],
  li: [],
  ol: ['start'],
  p: [],
  pre: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan'],
  th: ['scope', 'colspan', 'rowspan'],
  thead: [],
  tr: [],
  ul: [],
};

/** Elements that say nothing to a reader of the text. */
export const silentElements: ReadonlySet<string> = new Set([
  'button',
  'iframe',
  'input',
  'math',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

/** Elements that stand in a line of text; every other one begins and ends a block. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del em i img kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** A link may open a page, a mail or a call, and run nothing. */
export const isSafeUrl = (url: string): boolean => /^(?:https?|mailto|tel):/i.test(url);
