import type { Root } from 'hast';
import { getHeadingText } from './elements.ts';

/** A heading that readers can jump to. */
export interface Section {
  readonly id: string;
  readonly text: string;
}

/** Returns the sections of an article in order: its headings of level 2. */
export const listSections = ({ children }: Root): Section[] =>
  children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'h2'
      ? [{ id: node.properties.id ?? '', text: getHeadingText(node) }]
      : [],
  );
