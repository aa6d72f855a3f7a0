import { labels, langs, type Locale } from './locales.ts';
import { ofLanguages } from './of-languages.ts';

const names = ofLanguages('languageNames');

/**
 * Returns the name of a language in another one, and in itself where a browser cannot name it (Safari 14.0).
 *
 * @example
 * getLanguageName('zh', 'en') // => 'Chinese'
 */
export const getLanguageName = (named: Locale, locale: Locale): string =>
  names[locale][named] ??
  ('DisplayNames' in Intl
    ? new Intl.DisplayNames(langs[locale], { type: 'language' }).of(named)
    : undefined) ??
  labels[named];
