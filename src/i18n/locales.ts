import type { Locale } from '../languages/locale.ts';
import { publishedLanguages, worldLanguage } from '../site/languages.ts';
import { ofLanguages } from './of-languages.ts';

export type { Locale, Localised } from '../languages/locale.ts';

/** Every locale of the site, the source language first. */
export const localeIds: readonly Locale[] = publishedLanguages;

/** Tags and name of each language of the site. */
export const locales = ofLanguages('tags');

/** The source language: `/` lists it first, and translations are compared with it. */
export const sourceLocale: Locale = publishedLanguages[0];

/** The language for readers of other languages, `x-default` for search engines. */
export const worldLocale: Locale = worldLanguage;

/**
 * Tells whether a URL segment or folder name is a locale of this site. Also runs in browsers of
 * 2020, which have no `Object.hasOwn`.
 */
export const isLocale = (text: string): text is Locale =>
  (localeIds as readonly string[]).includes(text);
