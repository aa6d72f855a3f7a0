import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** Something to notice beside the text. `warning` is for money or an account at risk. */
export const callout: AuthorComponent = {
  attributes: { type: ['note', 'tip', 'warning'], title: 'text' },
  toHast: ({ attributes: { type, title }, children }) =>
    h('aside.callout', { dataType: type, ariaLabel: title }, [
      h('p.callout-title', { dataTitle: '' }, title),
      ...toBlocks(children),
    ]),
};
