import type { Element, Root, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import {
  childrenNamed,
  isElement,
  isSilent,
  listElements,
} from '../../../src/content-model/markdown/elements.ts';
import { tidyInk, type Ink } from './ink.ts';

interface Reader {
  readonly blocks: string[];
  readonly notes: ReadonlyMap<string, number>;
  /** What the next block begins with. */
  start: string;
  line: string;
}

/** Returns what is seen of a tree, of a page or of rendered Markdown. */
export function readInk(tree: Root): Ink {
  const reader: Reader = { blocks: [], notes: numberNotes(tree.children), start: '', line: '' };
  for (const node of tree.children) readNode(node, reader);
  endLine(reader);
  return reader.blocks;
}

/** Returns the number of each note by the id of its item. */
function numberNotes(nodes: readonly RootContent[]): Map<string, number> {
  const section = listElements(nodes).find(isNotes);
  const list = section && childrenNamed(section, 'ol')[0];
  const items = list ? childrenNamed(list, 'li') : [];
  return new Map(
    items.flatMap(({ properties: { id } }, index) => (id === undefined ? [] : [[id, index + 1]])),
  );
}

const isNotes = ({ properties }: Element): boolean =>
  'dataFootnotes' in properties || properties.dataKind === 'footnotes';

/** A line break in a line, until the line ends. No text contains it. */
const lineBreak = '\0';

function endLine(reader: Reader): void {
  const texts = reader.line.split(lineBreak).filter((text) => text.trim() !== '');
  reader.line = '';
  if (texts.length === 0) return;
  reader.blocks.push(
    ...texts.map((text, index) => tidyInk((index === 0 ? reader.start : '') + text)),
  );
  reader.start = '';
}

/** Elements whose edges are the edges of a block, although they may be in a line. */
const boxes: ReadonlySet<string> = new Set(['label', 'summary']);

function readNode(node: RootContent, reader: Reader): void {
  if (node.type === 'text') reader.line += node.value;
  if (node.type !== 'element' || isSilent(node) || node.properties.id === 'footnote-label') return;
  const { tagName } = node;
  // The label of a task with a link is empty, in the line between the box and the text.
  const isBlock = !phrasing(node) || (boxes.has(tagName) && node.children.length > 0);
  if (isBlock) endLine(reader);
  if (/^h[2-6]$/.test(tagName)) reader.line = '⟪#⟫';
  if (tagName === 'ul' || tagName === 'ol') readList(node, reader);
  else if (isBlock) readAll(node, reader);
  else reader.line += readInline(node, reader);
  if (isBlock) endLine(reader);
}

const readAll = ({ children }: Element, reader: Reader): void => {
  for (const child of children) readNode(child, reader);
};

function readList(list: Element, reader: Reader): void {
  let number = Number(list.properties.start ?? 1);
  for (const item of childrenNamed(list, 'li')) {
    const note = reader.notes.get(item.properties.id ?? '');
    if (note !== undefined) reader.start = `⟪=${note}⟫ `;
    else if (list.tagName === 'ol') reader.start = `${number}. `;
    number += 1;
    readAll(item, reader);
    endLine(reader);
  }
}

const marks: Readonly<Record<string, string>> = { strong: '*', em: '_', del: '~' };

/** Returns what is seen of an element in a line. */
function readInline(element: Element, reader: Reader): string {
  const { tagName, properties, children } = element;
  if (tagName === 'br') return lineBreak;
  if (tagName === 'input') return properties.checked === true ? '☑ ' : '☐ ';
  if (tagName === 'img') return `⟪!${properties.alt ?? ''}⟫`;
  if (tagName === 'code') return readPlain(children);
  const inner = readInner(children, reader);
  if ('dataFootnoteRef' in properties) return toReference(properties.href ?? '', reader);
  if (tagName === 'a') return `${inner}⟪→${toAuthored(properties.href ?? '')}⟫`;
  const mark = marks[tagName];
  return mark === undefined ? inner : `⟪${mark}${inner}${mark}⟫`;
}

/** Returns text whose signs are characters. */
const readPlain = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node) => (isElement(node) ? readPlain(node.children) : 'value' in node ? node.value : ''))
    .join('');

function readInner(nodes: readonly RootContent[], reader: Reader): string {
  const inner: Reader = { ...reader, blocks: [], start: '', line: '' };
  for (const node of nodes) readNode(node, inner);
  return [...inner.blocks, inner.line].join('');
}

const toReference = (href: string, { notes }: Reader): string => {
  const id = decodeURIComponent(href.slice(href.indexOf('#') + 1));
  return `⟪^${notes.get(id) ?? `none for ${id}`}⟫`;
};

/** Returns an address as authors write it. */
const toAuthored = (href: string): string =>
  href.replace(/^(?:https:\/\/help\.test)?\/(?:zh|en)\/([a-z-]+)\/?(?=#|$)/, 'article:$1');
