import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { splitLanguageRuns } from '../i18n/language-runs.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { getItem } from '../product/get-item.ts';
import { listPlaces, type IdentityFact } from '../i18n/describe-identity.ts';
import { identity } from '../site/identity.ts';
import type { ChannelId } from '../product/channel.ts';
import { channels } from '../site/support.ts';
import type { AuthorComponent } from './author-component.ts';

/** All support channels, for the article about contacting support. */
export const supportChannels: AuthorComponent = {
  attributes: {},
  content: 'nothing',
  toHast: ({ locale }) => listChannels(Object.keys(channels), locale),
};

/**
 * Returns a list of support channels, then of where the product is really found. A channel without an address is
 * described, not linked.
 */
export const listChannels = (
  ids: readonly ChannelId[],
  locale: Locale,
  places = listPlaces(identity, locale),
): Element =>
  h('ul.channels', [
    ...ids.map((id) => {
      const { name, bestFor, where, href, label } = getItem(channels, id);
      return h('li', [
        h('strong', name[locale]),
        messages[locale].separator,
        href === undefined ? where[locale] : h('a', { href }, label ?? href),
        h('p.quiet', bestFor[locale]),
      ]);
    }),
    ...places.map(({ name, ...place }) =>
      h('li', [h('strong', name), messages[locale].separator, ...toFactValue(place, locale)]),
    ),
  ]);

/** Returns the value of a fact, a link if it has an address. */
export const toFactValue = (
  { value, href, lang }: Omit<IdentityFact, 'name'>,
  locale: Locale,
): ElementContent[] => {
  const runs = lang === undefined ? toRuns(value, locale) : [h('span', { lang }, value)];
  return href === undefined ? runs : [h('a', { href }, runs)];
};

const toRuns = (text: string, locale: Locale): ElementContent[] =>
  splitLanguageRuns(text, locale).map(({ text: value, lang }) =>
    lang === undefined ? { type: 'text', value } : h('span', { lang }, value),
  );
