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

/** Separates two blocks. */
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

/** Returns text without surplus white space, one block a line: an excerpt never joins two list items or cells. */
const tidyText = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/\s*\n\s*/g, blockBreak)
    .trim();
