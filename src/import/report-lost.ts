import type { Element, Nodes as HtmlNodes, Root as Tree } from 'hast';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { decodePath } from '../urls/decode-path.ts';
import { isOfTool } from './comments.ts';
import type { Problem } from './problem.ts';

/** Returns the letters and digits of a text; raised digits are digits. */
const toLetters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Returns what a node says by itself: its text, and the words of its attributes. */
function listTexts(node: Nodes): string[] {
  const texts = [
    'value' in node ? node.value : undefined,
    'alt' in node ? node.alt : undefined,
    'title' in node ? node.title : undefined,
    'url' in node ? decodePath(node.url) : undefined,
    ...('attributes' in node ? node.attributes : []).map(({ value }) => value),
  ];
  return texts.filter((text) => typeof text === 'string');
}

/** Code of the page, and what the parser adds to notes: their numbers and a heading. */
const isOfParser = ({ tagName, properties }: Element): boolean =>
  /^(?:script|style)$/.test(tagName) ||
  properties.id === 'footnote-label' ||
  'dataFootnoteRef' in properties ||
  'dataFootnoteBackref' in properties;

/** Attributes that readers see; a picture without words is described by its name. */
const shownAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['title'],
  img: ['title', 'alt', 'src'],
  iframe: ['title'],
};

/** Returns what readers or authors see of a node of HTML by itself. */
function listShown(node: HtmlNodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'comment') return isOfTool(node.value) ? [] : [node.value];
  if (node.type !== 'element') return [];
  return (shownAttributes[node.tagName] ?? ['dataTitle'])
    .map((name) => node.properties[name])
    .filter((text) => typeof text === 'string')
    .map(decodePath);
}

/** Characters of a text that a finding quotes. */
const longest = 200;

/** Reports text of a source in HTML that is not in the Markdown made from it, such as that of elements without a form here. */
export function reportLost(
  tree: Tree,
  root: Root,
  report: (problem: Omit<Problem, 'line'>, node: HtmlNodes) => void,
): void {
  const kept: string[] = [];
  visit(root, (node) => void kept.push(...listTexts(node)));
  const letters = toLetters(kept.join(''));
  visit(tree, (node) => {
    if (node.type === 'element' && isOfParser(node)) return SKIP;
    for (const text of listShown(node)) {
      if (letters.includes(toLetters(text))) continue;
      const words = text.replace(/\s+/g, ' ').trim().slice(0, longest);
      report({ rule: 'import-markup', what: `the words “${words}”, which are left out` }, node);
    }
    return undefined;
  });
}
