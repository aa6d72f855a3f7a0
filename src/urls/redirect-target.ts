import type { Locale } from '../i18n/locales.ts';
import { carryQuery } from './carried-query.ts';
import { toEmbed } from './hrefs.ts';
import { keepParameters } from './kept-parameters.ts';
import { chooseLocale, type ReaderLanguages } from './resolve-locale.ts';

/** The hrefs of a page in the languages it exists in. A redirect has no other targets. */
export type Targets = Readonly<Partial<Record<Locale, string>>>;

/** Query string and fragment of the requested address, as in `location`. */
export type RequestedAddress = Pick<Location, 'search' | 'hash'>;

/**
 * Returns the address that a permanent link redirects to; undefined if the page exists in no language. No part of
 * the requested address becomes part of the path, so that this is not an open redirect.
 *
 * @example
 * findRedirectTarget({ en: '/en/first-steps/' }, { search: '?view=embed&theme=dark', hash: '#account' }, languages)
 * // => '/en/embed/first-steps/?theme=dark#account'
 */
export function findRedirectTarget(
  targets: Targets,
  { search, hash }: RequestedAddress,
  languages: ReaderLanguages,
): string | undefined {
  const asked = new URLSearchParams(search);
  const available = Object.keys(targets) as Locale[];
  const locale = chooseLocale(asked.get('lang'), languages, available);
  const href = locale && targets[locale];
  if (!href) return undefined;
  // Embedded articles do not show the reader's query.
  if (asked.get('view') === 'embed') return keepParameters(toEmbed(href, locale), search) + hash;
  return keepParameters(href, search) + carryQuery(asked.get('q'), hash);
}
