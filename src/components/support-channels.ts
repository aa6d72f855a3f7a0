import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Channel } from '../product/channel.ts';
import { getItem } from '../product/get-item.ts';
import { channels, type ChannelId } from '../site/support.ts';
import type { AuthorComponent } from './author-component.ts';

/** All support channels, for the article about contacting support. */
export const supportChannels: AuthorComponent = {
  attributes: {},
  content: 'nothing',
  toHast: ({ locale }) => listChannels(Object.keys(channels) as ChannelId[], locale),
};

/** Returns a list of support channels. A channel without an address is described, not linked. */
export const listChannels = (ids: readonly ChannelId[], locale: Locale): Element =>
  h(
    'ul.channels',
    ids.map((id) => {
      const { name, bestFor, where, href, label } = getItem<Channel>(channels, id);
      return h('li', [
        h('strong', name[locale]),
        messages[locale].separator,
        href === undefined ? where[locale] : h('a', { href }, label ?? href),
        h('p.quiet', bestFor[locale]),
      ]);
    }),
  );
