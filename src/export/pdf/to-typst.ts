import type { Element, Root, RootContent } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { SKIP, visit } from 'unist-util-visit';
import type { VirtualFile } from './engine.ts';
import { writeElement } from './elements.ts';
import { collectNotes } from './notes.ts';
import { toLiteral, toSequence } from './typst.ts';
import type { Mapped, MappingContext, MappingProblem, Writer } from './writer.ts';

/** Elements that are never read aloud or printed. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Whether an element is left out on paper: hidden ones, the links from a note back to its reference, which is
 * on the same page, and check boxes, because the box is the marker of its list item (lists.ts).
 */
const isLeftOut = ({ tagName, properties }: Element): boolean =>
  silent.has(tagName) ||
  'hidden' in properties ||
  String(properties.ariaHidden) === 'true' ||
  'dataFootnoteBackref' in properties ||
  (tagName === 'input' && properties.type === 'checkbox');

/** Returns a copy of a tree without what is left out, with its white space collapsed as a browser does it. */
function prepare(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isLeftOut(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  minifyWhitespace(copy);
  return copy;
}

/** Letters after which a word without a break is cut, so that it cannot run off the page. */
const longestPiece = 12;
const longWord = new RegExp(
  `[^\\s\\u2e80-\\uffef]{${longestPiece}}(?=[^\\s\\u2e80-\\uffef]{4})`,
  'g',
);

/** Marks where a word was cut, until the text is split there; no text contains it. */
const cut = '\0';

/** Returns a text as an expression. A very long word may break: between its pieces are gaps of no width. */
export function writeText(text: string): string {
  const pieces = text.replace(longWord, `$&${cut}`).split(cut).map(toLiteral);
  return toSequence(pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['sym.zws', piece])));
}

function writeNode(node: RootContent, writer: Writer): string[] {
  if (node.type === 'element') return [writeElement(node, writer)];
  return node.type === 'text' ? [writeText(node.value)] : [];
}

/**
 * Returns what an article's body becomes in a PDF: one Typst expression, the images it shows, and what has
 * no form there. Pure: `context` says where links lead and what images hold.
 *
 * @example
 * toTypst(fromHtml('<p>Wait <strong>24 hours</strong></p>', { fragment: true }), context).source
 * // => 'par({"Wait ";strong("24 hours")})'
 */
export function toTypst(tree: Root, context: MappingContext): Mapped {
  const { children } = prepare(tree);
  const files: VirtualFile[] = [];
  const problems: MappingProblem[] = [];
  const writer: Writer = {
    ...context,
    notes: collectNotes(children),
    placedNotes: new Set(),
    write: (nodes) => toSequence(nodes.flatMap((node) => writeNode(node, writer))),
    addFile: (file) => void files.push(file),
    report: (rule, message) => void problems.push({ rule, message }),
  };
  return { source: writer.write(children), files, problems };
}
