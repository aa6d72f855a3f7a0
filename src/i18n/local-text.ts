import { localeIds, sourceLocale, type Locale, type Localised } from './locales.ts';

/** Returns a text of the site in a language; where it lacks it, in the source language (rule `text-missing`). */
export const toLocal = (text: Localised, locale: Locale): string =>
  text[locale] ?? text[sourceLocale] ?? Object.values(text)[0] ?? '';

/** Returns a text of the site in every published language. */
export const toEveryLocale = (text: Localised): Record<Locale, string> =>
  Object.fromEntries(localeIds.map((locale) => [locale, toLocal(text, locale)])) as Record<
    Locale,
    string
  >;
