import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** Contains a task list, which readers tick off on the screen or on paper. */
export const checklist: AuthorComponent = {
  attributes: {},
  content: 'task list',
  toHast: ({ children }) => h('div.checklist', toBlocks(children)),
};

/** Contains an ordered list. */
export const steps: AuthorComponent = {
  attributes: {},
  content: 'ordered list',
  toHast: ({ children }) => h('div.steps', toBlocks(children)),
};
