import type { Locale } from '../i18n/locales.ts';
import { toEmbed } from './hrefs.ts';
import { keepParameters } from './kept-parameters.ts';
import { chooseLocale, type ReaderLanguages } from './resolve-locale.ts';

/** The hrefs of a page in the languages it exists in: the only paths that are ever led to. */
export type Targets = Readonly<Partial<Record<Locale, string>>>;

/** Parameters and section of an address, as `location` has them. */
export type AskedAddress = Pick<Location, 'search' | 'hash'>;

/**
 * Returns where a permanent link leads its reader; undefined where the page exists nowhere. Nothing the
 * address says becomes part of the path: that would let others send our readers wherever they like.
 *
 * @example
 * leadOn({ en: '/en/self-check/' }, { search: '?view=embed&theme=dark', hash: '#account' }, languages)
 * // => '/en/embed/self-check/?theme=dark#account'
 */
export function leadOn(
  targets: Targets,
  { search, hash }: AskedAddress,
  languages: ReaderLanguages,
): string | undefined {
  const asked = new URLSearchParams(search);
  const available = Object.keys(targets) as Locale[];
  const locale = chooseLocale(asked.get('lang'), languages, available);
  const href = locale && targets[locale];
  if (!href) return undefined;
  return (
    keepParameters(asked.get('view') === 'embed' ? toEmbed(href, locale) : href, search) + hash
  );
}
