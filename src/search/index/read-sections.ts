import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { phrasing } from 'hast-util-phrasing';
import type { PageSection } from '../page-card.ts';

/** Between two blocks until the text is tidied. */
const blockBreak = '\n';

interface OpenSection {
  readonly id: string;
  readonly title: string;
  text: string;
}

/** Returns the text of a tree in sections: what is before the first heading, then one for each heading with an id. */
export function readSections(tree: Root): PageSection[] {
  const sections: OpenSection[] = [{ id: '', title: '', text: '' }];
  for (const node of tree.children) readNode(node, sections);
  return sections.map(({ id, title, text }) => ({ id, title, text: tidyText(text) }));
}

function readNode(node: RootContent, sections: OpenSection[]): void {
  const add = (text: string): void => {
    const last = sections.at(-1);
    if (last) last.text += text;
  };
  // Line breaks of the source are white space.
  if (node.type === 'text') add(node.value.replace(/\s+/g, ' '));
  if (node.type !== 'element' || isSilent(node)) return;
  if (isSectionHeading(node)) {
    const title = tidyText(toString(node).replace(/\s+/g, ' '));
    sections.push({ id: String(node.properties.id), title, text: '' });
    return;
  }
  const isBlock = !phrasing(node) || node.tagName === 'br';
  if (isBlock) add(blockBreak);
  for (const child of node.children) readNode(child, sections);
  if (isBlock) add(blockBreak);
}

const isSectionHeading = ({ tagName, properties }: Element): boolean =>
  /^h[2-6]$/.test(tagName) && Boolean(properties.id);

/** What is there for the eye, and the arrows that lead back from footnotes. */
const isSilent = ({ properties }: Element): boolean =>
  properties.ariaHidden === 'true' || 'dataFootnoteBackref' in properties;

/**
 * Returns text as one line. Blocks that end without a stop, as points of a list do, are separated by a dot, or
 * they would read as one sentence; Chinese stops want no space after them.
 */
const tidyText = (text: string): string =>
  text
    .trim()
    .replace(/([，。？！：；、）])\s*\n\s*/g, '$1')
    .replace(/”\s*\n\s*(?=\p{Script=Han})/gu, '”')
    .replace(/([.,?!:;)”’])\s*\n\s*/g, '$1 ')
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/ {2,}/g, ' ');
