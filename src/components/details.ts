import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** Returns blocks that are closed on the screen until a reader opens them. */
export const createDetails = (summary: string, children: readonly ElementContent[]): Element =>
  h('details.details', [h('summary', summary), ...toBlocks(children)]);

/** What only some readers need. It opens without a script, and is open on paper. */
export const details: AuthorComponent = {
  attributes: { summary: 'text' },
  content: 'something',
  toHast: ({ attributes: { summary = '' }, children }) => createDetails(summary, children),
};
