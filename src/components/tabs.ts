import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** Contains a `Tab` for each platform. Without the script (src/layout/body-script.ts), one follows the other. */
export const tabs: AuthorComponent = {
  attributes: {},
  content: 'tabs',
  toHast: ({ children }) => h('div.tabs', toBlocks(children)),
};

/** One of several ways, such as that on one kind of telephone. */
export const tab: AuthorComponent = {
  attributes: { label: 'text' },
  content: 'something',
  parent: 'Tabs',
  toHast: ({ attributes: { label = '' }, children }) =>
    h('div.tab', [h('p.tab-label', { dataTitle: '' }, label), ...toBlocks(children)]),
};
