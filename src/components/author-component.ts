import type { Element, ElementContent } from 'hast';
import { phrasing } from 'hast-util-phrasing';
import { h } from 'hastscript';
import type { Locale } from '../i18n/locales.ts';

/** What an attribute that names a file beside the article may name. */
export type FileAttribute = 'picture' | 'video' | 'captions';

/** Allowed values of an attribute: any non-empty text, the path of a file, or one of a list. */
export type AttributeValues = 'text' | FileAttribute | readonly string[];

/** What a component has to contain; the rule `component-children` says how to write it. */
export type ComponentContent =
  'nothing' | 'something' | 'tabs' | 'ordered list' | 'task list' | 'terms';

/** A use of a component in an article: its attributes as written, and its children as hast. */
export interface ComponentUse {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ElementContent[];
  /** The language of the article. */
  readonly locale: Locale;
}

/** A component that authors may use in MDX. */
export interface AuthorComponent {
  /** The attributes that the component needs. */
  readonly attributes: Readonly<Record<string, AttributeValues>>;
  /** The attributes that may be missing; no others are allowed. */
  readonly optional?: Readonly<Record<string, AttributeValues>>;
  /** What it has to contain; anything or nothing if that is missing. */
  readonly content?: ComponentContent;
  /** The name of the component that it has to be in. */
  readonly parent?: string;
  /** Returns the element of the component, the same in every output. */
  readonly toHast: (use: ComponentUse) => Element;
}

/**
 * Wraps text that is directly in a component in paragraphs. A component on one line has no blocks, and every
 * output expects text to be in one.
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
