import { h } from 'hastscript';
import { messages } from '../i18n/messages.ts';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** The kinds of a callout, from the least to the most urgent. */
export const calloutTypes = ['note', 'tip', 'warning', 'danger'] as const;

type CalloutType = (typeof calloutTypes)[number];

const isCalloutType = (type: string): type is CalloutType =>
  calloutTypes.some((known) => known === type);

/**
 * A note beside the text. `warning` is for risks to money or an account, `danger` for what cannot be undone. Without a
 * title it has the name of its kind.
 */
export const callout: AuthorComponent = {
  attributes: { type: calloutTypes },
  optional: { title: 'text' },
  content: 'something',
  toHast: ({ attributes: { type = 'note', title }, children, locale }) => {
    const label = title ?? messages[locale].callout[isCalloutType(type) ? type : 'note'];
    return h('aside.callout', { dataType: type, ariaLabel: label }, [
      h('p.callout-title', { dataTitle: '' }, label),
      ...toBlocks(children),
    ]);
  },
};
