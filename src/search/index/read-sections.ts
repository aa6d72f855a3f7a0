import type { Root, RootContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import {
  getHeadingText,
  isNoteMark,
  isNotesTitle,
  isSectionHeading,
  isSilent,
} from '../../content-model/markdown/elements.ts';
import type { PageSection } from '../page-card.ts';

/** Separates two blocks until `tidyText` replaces it. */
const blockBreak = '\n';

interface OpenSection {
  readonly id: string;
  readonly title: string;
  text: string;
}

/** Returns the text of a tree in sections: the text before the first heading, then one for each heading with an id. */
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
  if (node.type !== 'element' || isSilent(node) || isNoteMark(node) || isNotesTitle(node)) return;
  if (isSectionHeading(node)) {
    const title = tidyText(getHeadingText(node).replace(/\s+/g, ' '));
    sections.push({ id: String(node.properties.id), title, text: '' });
    return;
  }
  const isBlock = !phrasing(node) || node.tagName === 'br';
  if (isBlock) add(blockBreak);
  for (const child of node.children) readNode(child, sections);
  if (isBlock) add(blockBreak);
}

/**
 * Returns text as one line. Blocks that end without punctuation, such as list items, are separated by a dot, so
 * that they do not read as one sentence; Chinese punctuation has no space after it.
 */
const tidyText = (text: string): string =>
  text
    .trim()
    .replace(/([，。？！：；、）])\s*\n\s*/g, '$1')
    .replace(/”\s*\n\s*(?=\p{Script=Han})/gu, '”')
    .replace(/([.,?!:;)”’])\s*\n\s*/g, '$1 ')
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/ {2,}/g, ' ');
