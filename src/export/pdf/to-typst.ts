import type { Element, Root, RootContent } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { SKIP, visit } from 'unist-util-visit';
import type { ExportProblem } from '../findings.ts';
import { isSilent } from '../../content-model/markdown/elements.ts';
import type { VirtualFile } from './engine.ts';
import { writeElement } from './elements.ts';
import { collectNotes } from './notes.ts';
import { toLiteral, toSequence } from './typst.ts';
import type { Mapped, MappingContext, Writer } from './writer.ts';

/** Whether an element is left out on paper. A check box is drawn as the marker of its list item (lists.ts). */
const isLeftOut = (element: Element): boolean =>
  isSilent(element) || (element.tagName === 'input' && element.properties.type === 'checkbox');

/** Returns a copy of a tree without what is left out, with white space collapsed as in a browser. */
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

/** Length of the pieces of a long word, which can be broken between them so that it stays on the page. */
const longestPiece = 12;
const longWord = new RegExp(
  `[^\\s\\u2e80-\\uffef]{${longestPiece}}(?=[^\\s\\u2e80-\\uffef]{4})`,
  'g',
);

/** Marks the end of a piece until the text is split there; no text contains it. */
const cut = '\0';

/** Returns a text as an expression. Zero-width spaces let a very long word break. */
export function writeText(text: string): string {
  const pieces = text.replace(longWord, `$&${cut}`).split(cut).map(toLiteral);
  return toSequence(pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['sym.zws', piece])));
}

function writeNode(node: RootContent, writer: Writer): string[] {
  if (node.type === 'element') return [writeElement(node, writer)];
  return node.type === 'text' ? [writeText(node.value)] : [];
}

/**
 * Returns an article's body for a PDF: one Typst expression, the images it shows, and problems. Pure: `context`
 * resolves links and reads images.
 *
 * @example
 * toTypst(fromHtml('<p>Wait <strong>24 hours</strong></p>', { fragment: true }), context).source
 * // => 'par({"Wait ";strong("24 hours")})'
 */
export function toTypst(tree: Root, context: MappingContext): Mapped {
  const { children } = prepare(tree);
  const files: VirtualFile[] = [];
  const problems: ExportProblem[] = [];
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
