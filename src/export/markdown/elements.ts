/**
 * What each element of an article's body is in Markdown: the plain element whose form it takes (or two, one in
 * the other), by name, or by name and class where the class says what it is. An element that is not here is a finding: a component has a
 * form in Markdown, or the build says that it has none. `lang` has no form in Markdown, the words do.
 */
const plainElements: Readonly<Record<string, string>> = {
  p: 'p',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  h6: 'h6',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  hr: 'hr',
  pre: 'pre',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',

  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  del: 'del',
  s: 'del',
  sub: 'sub',
  sup: 'sup',
  kbd: 'kbd',
  code: 'code',
  a: 'a',
  br: 'br',
  img: 'img',
  span: 'span',
  time: 'span',
  label: 'span',
  input: 'input',

  'aside.callout': 'blockquote',
  'p.callout-title': 'p strong',
  'div.steps': 'div',
  'div.checklist': 'div',
  'div.table-box': 'div',
  'ul.channels': 'ul',
  'div.quiet': 'p',
  'section.footnotes': 'section',
};

/** Every key of the table, for messages. */
export const knownElements: readonly string[] = Object.keys(plainElements);

/** Classes that say nothing an element's name does not. */
const plainClasses =
  /^(?:astro-.*|language-.*|task-list-item|contains-task-list|data-footnote-.*|sr-only)$/;

/** Returns the name of the plain element whose form an element takes; undefined where it has none. */
export function findPlainElement(name: string, className = ''): string | undefined {
  const classes = className.split(/\s+/).filter((word) => word !== '' && !plainClasses.test(word));
  const keys = classes.length > 0 ? classes.map((word) => `${name}.${word}`) : [name];
  const key = keys.find((candidate) => Object.hasOwn(plainElements, candidate));
  return key === undefined ? undefined : plainElements[key];
}
