import type { Element, ElementContent, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import { toString } from 'hast-util-to-string';
import { getProperty, isElement, listElements } from '../../content-model/markdown/elements.ts';

/**
 * Estimates of how much room text needs. Typst can measure what it lays out, but content in its function `layout` loses
 * its tag, so that what depends on the room is decided before.
 */

/** Width of the text of a page in points: A4 without the margins of help.typ; Letter is wider. */
export const pageWidth = 459;

/** Average width of a Latin letter, and distance of two lines, in points. */
export const [letterWidth, lineHeight] = [5.6, 16.5];

/** A CSS pixel in points: images have the same size as on the screen, as far as there is room. */
const pointsPerPixel = 0.75;

/** Widest image in points, and the highest: it has a page with its heading. */
const widestImage = { width: 420, height: 600 } as const;

/**
 * Lines that are kept together on a page, which has 42: an estimate for average letters is too low for text in capital
 * letters, and text below a heading begins further down.
 */
const mostLinesTogether = 20;

/** Space that a block takes beside its lines, in lines. */
const gap = 0.7;

/** The narrowest place, in points: however deep an element is nested, something of it is in each line. */
export const narrowest = 20;

/** Chinese characters are twice as wide as Latin letters. */
const measureLine = (line: string): number =>
  [...line].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

/** Returns the width of a text without the space around it, in Latin letters. */
export const measureText = (text: string): number => measureLine(text.trim());

/** Returns the width of an image in points; undefined if its size is not known. */
export function measureImage(image: Element, room: number): number | undefined {
  const [width, height] = ['width', 'height'].map((name) => Number(getProperty(image, name)));
  if (!width || !(width > 0)) return undefined;
  const highest = height && height > 0 ? (widestImage.height * width) / height : Infinity;
  return Math.min(width * pointsPerPixel, widestImage.width, room, highest);
}

const countImage = (image: Element, room: number): number => {
  const width = measureImage(image, room) ?? room;
  const ratio = Number(getProperty(image, 'height')) / Number(getProperty(image, 'width'));
  return Math.min(widestImage.height, width * (ratio > 0 ? ratio : 1)) / lineHeight;
};

const countCode = (code: Element, room: number): number =>
  toString(code)
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((measureLine(line) * letterWidth) / room)),
      0,
    );

/** Lines of a row are counted as if its columns were equally wide. */
const countRow = (row: Element, room: number): number => {
  const cells = row.children.filter((cell) => cell.type === 'element');
  return Math.max(1, ...cells.map(({ children }) => countLines(children, room / cells.length)));
};

function countBlock(block: Element, room: number): number {
  if (block.tagName === 'pre') return countCode(block, room);
  if (block.tagName === 'tr') return countRow(block, room);
  if (block.tagName === 'img') return countImage(block, room);
  return countLines(block.children, block.tagName === 'li' ? room - 20 : room);
}

const isInline = (node: RootContent): node is ElementContent =>
  node.type === 'text' || (phrasing(node) && !(isElement(node) && node.tagName === 'img'));

/** Returns the number of lines that nodes need, about, in a width in points. */
export function countLines(nodes: readonly RootContent[], room: number): number {
  const images = listElements(nodes.filter(isInline)).filter(({ tagName }) => tagName === 'img');
  const lettersInLine = Math.max(1, Math.floor(room / letterWidth));
  let [lines, letters] = [0, 0];
  const endLine = (): void => {
    lines += Math.ceil(letters / lettersInLine);
    letters = 0;
  };
  for (const node of nodes) {
    if (isInline(node)) letters += measureText(toString(node)) + 1;
    else if (isElement(node)) {
      endLine();
      lines += countBlock(node, room) + gap;
    }
  }
  endLine();
  return images.reduce((sum, image) => sum + countImage(image, room), lines);
}

/** Tells whether lines are kept together on a page; others break over pages. */
export const isKeptTogether = (lines: number): boolean => lines <= mostLinesTogether;
