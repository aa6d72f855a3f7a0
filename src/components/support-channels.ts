import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { splitLanguageRuns } from '../i18n/language-runs.ts';
import { toLocal } from '../i18n/local-text.ts';
import { regions, type Locale } from '../i18n/locales.ts';
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
 * Returns how support is reached, for the section of a problem: the channels with an address and where the product is
 * really found as a list, then in one sentence a place where the others are found. As rows they would look as if they
 * could be tapped.
 */
export function describeChannels(ids: readonly ChannelId[], locale: Locale): Element[] {
  const isLinked = (id: ChannelId): boolean => getItem(channels, id).href !== undefined;
  const list = listChannels(ids.filter(isLinked), locale);
  const others = Map.groupBy(
    ids.filter((id) => !isLinked(id)),
    (id) => toLocal(getItem(channels, id).where, locale),
  );
  const names = new Intl.ListFormat(regions[locale]);
  return [
    ...(list.children.length > 0 ? [list] : []),
    ...[...others].map(([where, found]) => {
      const named = found.map((id) => toLocal(getItem(channels, id).name, locale));
      return h('p', names.format(named) + messages[locale].separator + where);
    }),
  ];
}

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
        h('strong', toLocal(name, locale)),
        messages[locale].separator,
        href === undefined ? toLocal(where, locale) : h('a', { href }, label ?? href),
        h('p.quiet', toLocal(bestFor, locale)),
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
