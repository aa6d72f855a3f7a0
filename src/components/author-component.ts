import type { Element, ElementContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import { h } from 'hastscript';
import type { Locale } from '../i18n/locales.ts';

/** What an attribute may hold: any text but none, or one of the values. */
export type AttributeValues = 'text' | readonly string[];

/** A component in an article, with its attributes as written and its children already as elements. */
export interface ComponentUse {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementContent[];
  /** The language of the article. */
  readonly locale: Locale;
}

/** A component that authors may use in MDX. */
export interface AuthorComponent {
  /** Its attributes; each is required, and no other is allowed. */
  readonly attributes: Readonly<Record<string, AttributeValues>>;
  /** Returns the element that the component becomes in every output. */
  readonly toHast: (use: ComponentUse) => Element;
}

/**
 * Returns children with text that is directly in the component put into paragraphs: a component on one line
 * has no blocks, and every output expects text to be in one.
 */
export function toBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push(h('p', line));
    }
    line = [];
  };
  for (const child of children) {
    if (child.type === 'text' || phrasing(child)) {
      line.push(child);
    } else {
      endLine();
      blocks.push(child);
    }
  }
  endLine();
  return blocks;
}
