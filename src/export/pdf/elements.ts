import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { toVirtualPath } from './engine.ts';
import { writeLink } from './links.ts';
import { writeList, writeOrderedList } from './lists.ts';
import { countLines, isKeptTogether, measureImage } from './measure.ts';
import { writeNoteReference } from './notes.ts';
import { writeTable } from './tables.ts';
import { toBlocks } from '../../components/author-component.ts';
import { toPosterLink } from '../../content-model/markdown/poster-link.ts';
import { pdfMessages } from '../../i18n/messages.ts';
import {
  childrenNamed,
  describeElement,
  getProperty,
  isElement,
  listClasses,
} from '../../content-model/markdown/elements.ts';
import { toArray, toCall, toLabelled, toLiteral, toSequence } from './typst.ts';
import { writeCode, writeCodeLines } from './words.ts';
import type { Writer } from './writer.ts';

/** Returns what an element becomes: a Typst expression. */
export type WriteElement = (element: Element, writer: Writer) => string;

const children: WriteElement = (element, { write }) => write(element.children);

const nothing: WriteElement = () => '[]';

const call =
  (name: string, side = 0): WriteElement =>
  (element, { within, room }) =>
    toCall(name, {}, [within(room - side).write(element.children)]);

const heading: WriteElement = (element, writer) => {
  const level = Number(element.tagName.slice(1)) + writer.headingShift;
  const expression = toCall('heading', { level }, [writer.write(element.children)]);
  const id = getProperty(element, 'id');
  return id ? toLabelled(expression, writer.labelPrefix + id) : expression;
};

/** Points that boxes and lists take at the sides of what is in them (help.typ). */
const sides = {
  callout: 25,
  quotation: 14,
  steps: 12,
  codeBlock: 20,
  labelled: 12,
  terms: 13,
} as const;

const callout: WriteElement = (element, { within, room }) => {
  const [title, ...body] = element.children.filter(isElement);
  const type = getProperty(element, 'dataType') ?? 'note';
  const { write, room: inner } = within(room - sides.callout);
  const isWhole = isKeptTogether(countLines(element.children, inner));
  return toCall('callout', { type: toLiteral(type), breakable: isWhole ? undefined : true }, [
    write(title?.children ?? []),
    write(body),
  ]);
};

/** A part with a label: details, which are open on paper, and tabs, which are one after the other. */
const labelled: WriteElement = (element, { write, within, room }) => {
  const [label, ...body] = element.children.filter(isElement);
  const inner = within(room - sides.labelled);
  return toCall('labelled', {}, [write(label?.children ?? []), inner.write(body)]);
};

const figure: WriteElement = (element, { write }) => {
  const [shown, caption] = element.children.filter(isElement);
  if (!caption) return write(element.children);
  return toCall('captioned', {}, [write(shown ? [shown] : []), write(caption.children)]);
};

const poster: WriteElement = (element, { write }) => write([toPosterLink(element)]);

/** The poster with the title, where the video can be watched, and its transcript. */
const video: WriteElement = (element, { write, locale, address }) => {
  const [shown, ...transcript] = element.children.filter(isElement);
  const watch = [toLiteral(pdfMessages[locale].watch), toLiteral(address)];
  return toSequence([write(shown ? [shown] : []), toCall('watch', {}, watch), write(transcript)]);
};

const definitions: WriteElement = (element, { write, within, room }) => {
  const inner = within(room - sides.terms);
  const meanings = childrenNamed(element, 'dd');
  const pairs = childrenNamed(element, 'dt').map((term, index) =>
    toArray([write(term.children), inner.write(toBlocks(meanings[index]?.children ?? []))]),
  );
  return toCall('definitions', {}, pairs);
};

/** Check boxes are the markers of their items (to-typst.ts). */
const input: WriteElement = (element, { report }) => {
  const type = getProperty(element, 'type') ?? 'text';
  report('pdf-element', `<input type="${type}"> has no form on paper.`, undefined);
  return '[]';
};

const language: WriteElement = (element, { write }) => {
  const lang = getProperty(element, 'lang');
  const text = write(element.children);
  return lang ? toCall('language', {}, [toLiteral(lang), text]) : text;
};

const code: WriteElement = (element, { room }) =>
  toCall('raw', {}, [writeCode(toString(element), room)]);

const codeBlock: WriteElement = (element, { room }) =>
  toCall('raw', { block: true }, [
    writeCodeLines(toString(element).replace(/\n$/, ''), room - sides.codeBlock),
  ]);

/** Returns an image. One with an empty alternative text is marked as decoration. */
function writeImage(element: Element, writer: Writer): string {
  const src = getProperty(element, 'src') ?? '';
  const alt = getProperty(element, 'alt');
  const file = writer.readImage(src);
  if (typeof file === 'string') {
    writer.report('pdf-image', file, alt);
    return '[]';
  }
  if (alt === undefined) {
    writer.report(
      'pdf-image',
      `The image ${src} has no alternative text; expected one.`,
      undefined,
    );
    return '[]';
  }
  writer.addFile(file);
  const width = measureImage(element, writer.room);
  return toCall(
    'picture',
    { alt: alt === '' ? 'none' : toLiteral(alt), width: width && `${width}pt` },
    [toLiteral(toVirtualPath(file))],
  );
}

/**
 * Every element a body may contain, with what it becomes: by name, or by name and class where the class says
 * what it is. An element that is not listed is a finding: a component either looks right in the PDF, or the
 * build reports it. The functions that are called are those of Typst and help.typ.
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
  blockquote: call('quotation', sides.quotation),
  hr: () => 'rule()',
  pre: codeBlock,
  table: writeTable,

  figure,
  video: poster,
  dl: definitions,

  strong: call('strong'),
  b: call('strong'),
  em: call('emph'),
  i: call('emph'),
  del: call('deleted'),
  s: call('deleted'),
  sub: call('sub'),
  sup: writeNoteReference,
  kbd: call('keyboard'),
  code,
  a: writeLink,
  br: () => 'linebreak()',
  img: writeImage,
  span: language,
  time: children,
  label: children,
  input,

  'aside.callout': callout,
  'div.steps': call('steps', sides.steps),
  'div.checklist': children,
  'div.table-box': children,
  'div.terms': children,
  'details.details': labelled,
  'div.tabs': children,
  'div.tab': labelled,
  'div.video': video,
  'ul.channels': (element, writer) => toCall('channels', {}, [writeList(element, writer)]),
  'p.quiet': call('aside-note'),
  'section.footnotes': nothing,
};

/** Classes that do not change what an element becomes. */
const plainClasses =
  /^(?:astro-.*|language-.*|task-list-item|task-row|contains-task-list|data-footnote-.*)$/;

/** Characters of the text of an element by which its line is found in the source. */
const nearLength = 16;

/** Returns what an element becomes; reports one that has no form in a PDF, and continues inside it. */
export function writeElement(element: Element, writer: Writer): string {
  const classes = listClasses(element).filter((name) => !plainClasses.test(name));
  const { tagName } = element;
  const keys = classes.length > 0 ? classes.map((name) => `${tagName}.${name}`) : [tagName];
  for (const key of keys) {
    const write = Object.hasOwn(elements, key) ? elements[key] : undefined;
    if (write) return write(element, writer);
  }
  writer.report(
    'pdf-element',
    `${describeElement(element)} has no form in a PDF; expected one of ${Object.keys(elements).join(', ')}.`,
    toString(element).slice(0, nearLength),
  );
  return writer.write(element.children);
}
