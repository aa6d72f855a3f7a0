import type { Nodes, Root } from 'mdast';
import { start, type Position } from './yaml.ts';

/**
 * How deep Markdown may be nested. It is measured before anything that calls itself for each level reads the tree, and
 * partly before it is parsed, because the parser takes 45 s for 8,000 list markers in one line.
 */
export const depthLimit = 20;

/** A marker of a quotation or a list at the start of a line, one for each level. */
const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

/** `- - -` is a line across the page and no list. */
const rule = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)+$/;

/** Braces that an article can have: they are only written as text or code, and the parser tries each pair as code. */
const braceLimit = 200;

/** Marks that can begin or end something in one block: the parser tries each with each. 5,000 take several seconds. */
const markLimit = 1500;

/** A place with too much inside each other. */
export interface DeepPlace extends Position {
  readonly what: string;
}

const tooManyLevels = `Markdown more than ${depthLimit} levels deep; a list has two levels, the list and its item`;

/** Returns where a text is too deep to be parsed, or undefined. */
export function findDeepText(text: string): DeepPlace | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const deep = lines.findIndex((line) => countMarkers(line) > depthLimit);
  if (deep !== -1) return { line: deep + 1, column: 1, what: tooManyLevels };
  const full = findFullLine(lines);
  if (full) return full;
  let braces = 0;
  const last = lines.findIndex((line) => (braces += line.split('}').length - 1) > braceLimit);
  return last === -1
    ? undefined
    : { line: last + 1, column: 1, what: `brace ${braceLimit + 1} of the text` };
}

/** Finds the line in which a block has too many marks; a block ends with an empty line. */
function findFullLine(lines: readonly string[]): DeepPlace | undefined {
  let marks = 0;
  const line = lines.findIndex((text) => {
    marks = text.trim() === '' ? 0 : marks + (text.match(/[[*_~`<]/g)?.length ?? 0);
    return marks > markLimit;
  });
  const what = `mark ${markLimit + 1} of * _ ~ \` [ < without an empty line between them`;
  return line === -1 ? undefined : { line: line + 1, column: 1, what };
}

function countMarkers(line: string): number {
  if (rule.test(line)) return 0;
  let count = 0;
  marker.lastIndex = 0;
  while (marker.test(line)) count += 1;
  return count;
}

/** Returns where a tree is too deep, or undefined. */
export function findDeepNode(tree: Root): DeepPlace | undefined {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { node, depth } = place;
    if (depth > depthLimit) return { ...start, ...node.position?.start, what: tooManyLevels };
    if ('children' in node) {
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}
