import type { Locale } from './locales.ts';
import { ofLanguages } from './of-languages.ts';

/** How each language of the site is written. */
export const writings = ofLanguages('writing');

/** Returns the letters of scripts as content of a character class; a pattern with it needs the flag `u`. */
export const toLetterClass = (scripts: readonly string[]): string =>
  scripts.map((script) => `\\p{Script=${script}}`).join('');

/** Returns the letters of a language as content of a character class. */
export const getLetters = (locale: Locale): string => toLetterClass(writings[locale].scripts);
