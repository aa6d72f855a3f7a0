import * as known from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Locale } from '../languages/locale.ts';
import { publishedLanguages } from '../site/languages.ts';

/** TypeScript says here what a language lacks. */
const languages: Readonly<Record<Locale, Language>> = known;

/**
 * Returns one part of every published language. Bundles of scripts have a literal object in its place, made of these
 * parts alone (src/layout/published-languages.ts), so its argument is a string and no variable.
 *
 * @example
 * ofLanguages('tags') // => { zh: { lang: 'zh-CN', … }, en: { lang: 'en', … } }
 */
export const ofLanguages = <Part extends keyof Language>(
  part: Part,
): Readonly<Record<Locale, Language[Part]>> =>
  Object.fromEntries(
    publishedLanguages.map((locale) => [locale, languages[locale][part]]),
  ) as Record<Locale, Language[Part]>;
