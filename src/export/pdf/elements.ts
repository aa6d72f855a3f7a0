import { isElement, getText, type HtmlElement } from './html-tree.ts';
import { writeImage } from './images.ts';
import { writeLink } from './links.ts';
import { writeList, writeOrderedList } from './lists.ts';
import { writeNoteReference } from './notes.ts';
import { writeTable } from './tables.ts';
import { toCall, toLabelled, toLiteral } from './typst.ts';
import { describeElement, type Writer } from './writer.ts';

/** What an element becomes: a Typst expression. */
export type WriteElement = (element: HtmlElement, writer: Writer) => string;

const children: WriteElement = (element, { write }) => write(element.children);

const inlineChildren: WriteElement = (element, { writeInline }) => writeInline(element.children);

/** A call for an element within a line. */
const inline =
  (name: string): WriteElement =>
  (element, { writeInline }) =>
    toCall(name, {}, [writeInline(element.children)]);

const nothing: WriteElement = () => '[]';

const call =
  (name: string): WriteElement =>
  (element, { write }) =>
    toCall(name, {}, [write(element.children)]);

const heading: WriteElement = ({ name, attributes, children: title }, writer) => {
  const level = Number(name.slice(1)) + writer.headingShift;
  const expression = toCall('heading', { level }, [writer.write(title)]);
  return attributes.id ? toLabelled(expression, writer.labelPrefix + attributes.id) : expression;
};

const callout: WriteElement = (element, { write }) => {
  const [title, ...body] = element.children.filter(isElement);
  return toCall('callout', { type: toLiteral(element.attributes['data-type'] ?? 'note') }, [
    write(title?.children ?? []),
    write(body),
  ]);
};

/** A box to tick; in a list it is the sign of its point, and nothing in the text (lists.ts). */
const input: WriteElement = (element, { report }) => {
  const { type = 'text' } = element.attributes;
  if (type !== 'checkbox') report('pdf-element', `<input type="${type}"> has no form on paper.`);
  return '[]';
};

/** A box and the text beside it, which is an element for the sake of the screen (task-lists.ts). */
const label: WriteElement = ({ children: parts }, { write }) =>
  write(
    parts.flatMap((part) =>
      isElement(part) && part.name === 'span' && !part.attributes.lang ? part.children : [part],
    ),
  );

const language: WriteElement = (element, { writeInline }) => {
  const { lang } = element.attributes;
  const text = writeInline(element.children);
  return lang ? toCall('language', {}, [toLiteral(lang), text]) : text;
};

const code: WriteElement = ({ children: text }) => toCall('raw', {}, [toLiteral(getText(text))]);

const codeBlock: WriteElement = ({ children: text }) =>
  toCall('raw', { block: true }, [toLiteral(getText(text).replace(/\n$/, ''))]);

/**
 * Every element a body may hold, with what it becomes: by name, or by name and class where the class says
 * what it is. An element that is not here is a finding: a component looks right in the PDF, or the build
 * says that it has no form there. Functions without a module before them are Typst's or help.typ's.
 */
const elements: Readonly<Record<string, WriteElement>> = {
  p: call('par'),
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: writeList,
  ol: writeOrderedList,
  blockquote: call('quotation'),
  hr: () => 'rule()',
  pre: codeBlock,
  table: writeTable,

  strong: inline('strong'),
  b: inline('strong'),
  em: inline('emph'),
  i: inline('emph'),
  del: inline('deleted'),
  s: inline('deleted'),
  sub: inline('sub'),
  sup: writeNoteReference,
  kbd: inline('keyboard'),
  code,
  a: writeLink,
  br: () => 'linebreak()',
  img: writeImage,
  span: language,
  time: inlineChildren,
  label,
  input,

  'aside.callout': callout,
  'div.steps': call('steps'),
  'div.checklist': children,
  'div.table-box': children,
  'ul.channels': (element, writer) => toCall('channels', {}, [writeList(element, writer)]),
  'div.quiet': inline('aside-note'),
  'section.footnotes': nothing,
};

/** Classes that say nothing an element's name does not. */
const plainClasses =
  /^(?:astro-.*|language-.*|task-list-item|contains-task-list|data-footnote-.*)$/;

/** Returns what an element becomes; reports one that has no form in a PDF, and goes on inside it. */
export function writeElement(element: HtmlElement, writer: Writer): string {
  const classes = (element.attributes.class ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !plainClasses.test(name));
  const keys =
    classes.length > 0 ? classes.map((name) => `${element.name}.${name}`) : [element.name];
  for (const key of keys) {
    const write = Object.hasOwn(elements, key) ? elements[key] : undefined;
    if (write) return write(element, writer);
  }
  writer.report(
    'pdf-element',
    `${describeElement(element)} has no form in a PDF; expected one of ${Object.keys(elements).join(', ')}.`,
  );
  return writer.write(element.children);
}
