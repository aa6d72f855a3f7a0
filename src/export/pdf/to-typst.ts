import type { VirtualFile } from './engine.ts';
import { writeElement } from './elements.ts';
import { isElement, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { collectNotes } from './notes.ts';
import { toLiteral, toSequence } from './typst.ts';
import type { Mapped, MappingContext, MappingProblem, Writer } from './writer.ts';

/** Elements that begin and end a line: white space beside them means nothing. */
const blocks = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote hr pre table aside div section br input'.split(' '),
);

const isBlock = (node: HtmlNode): boolean => isElement(node) && blocks.has(node.name);

/** As HTML has it: any run of these is one space. A no-break space is a letter. */
const whiteSpace = /[ \t\r\n\f]+/g;

/** Elements that are never read out or printed. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

const isSilent = ({ name, attributes }: HtmlElement): boolean =>
  silent.has(name) || attributes['aria-hidden'] === 'true' || 'hidden' in attributes;

/** What stands beside a text: another node, or the edge of the element it is in. */
interface Edges {
  /** The element begins and ends a line. */
  readonly areBlock: boolean;
}

function tidyText(node: string, [before, after]: (HtmlNode | undefined)[], edges: Edges): string {
  const endsLine = (neighbour: HtmlNode | undefined): boolean =>
    neighbour === undefined ? edges.areBlock : isBlock(neighbour);
  const text = node.replace(whiteSpace, ' ');
  const start = endsLine(before) ? text.replace(/^ /, '') : text;
  return endsLine(after) ? start.replace(/ $/, '') : start;
}

/** Letters after which a word without a break is cut, so that it cannot run off the page. */
const longestPiece = 12;
const longWord = new RegExp(
  `[^\\s\\u2e80-\\uffef]{${longestPiece}}(?=[^\\s\\u2e80-\\uffef]{4})`,
  'g',
);

/** Stands where a word was cut, until the text is split there; no text holds it. */
const cut = '\0';

/** Returns a text as an expression. A very long word may break: between its pieces stand gaps of no width. */
export function writeText(text: string): string {
  const pieces = text.replace(longWord, `$&${cut}`).split(cut).map(toLiteral);
  return toSequence(pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['sym.zws', piece])));
}

function writeNodes(nodes: readonly HtmlNode[], edges: Edges, writer: Writer): string {
  const expressions = nodes.flatMap((node, index) => {
    if (isElement(node)) return isSilent(node) ? [] : [writeElement(node, writer)];
    const text = tidyText(node, [nodes[index - 1], nodes[index + 1]], edges);
    return text === '' ? [] : [writeText(text)];
  });
  return toSequence(expressions);
}

/**
 * Returns what an article's body becomes in a PDF: one Typst expression, the images it shows, and what has
 * no form there. Pure: `context` says where links lead and what images hold.
 *
 * @example
 * toTypst(parseFragment('<p>Wait <strong>24 hours</strong></p>'), context).source
 * // => 'par({"Wait ";strong("24 hours")})'
 */
export function toTypst(nodes: readonly HtmlNode[], context: MappingContext): Mapped {
  const files: VirtualFile[] = [];
  const problems: MappingProblem[] = [];
  const writer: Writer = {
    ...context,
    notes: collectNotes(nodes),
    placedNotes: new Set(),
    write: (some) => writeNodes(some, { areBlock: true }, writer),
    writeInline: (some) => writeNodes(some, { areBlock: false }, writer),
    addFile: (file) => void files.push(file),
    report: (rule, message) => void problems.push({ rule, message }),
  };
  return { source: writer.write(nodes), files, problems };
}
