import type { Locale } from '../languages/locale.ts';
import { publishedLanguages, worldLanguage } from '../site/languages.ts';
import { ofLanguages } from './of-languages.ts';

export type { Locale, Localised } from '../languages/locale.ts';

/** Every locale of the site, the source language first. */
export const localeIds: readonly Locale[] = publishedLanguages;

/** The source language: `/` lists it first, and translations are compared with it. */
export const sourceLocale: Locale = publishedLanguages[0];

/** The language for readers of other languages, `x-default` for search engines. */
export const worldLocale: Locale = worldLanguage;

/** The tag of each language, for `lang` and `hreflang`. Tables of their own, because scripts use one or two of them. */
export const langs = ofLanguages('lang');

/** The name of each language in itself. */
export const labels = ofLanguages('label');

/** The tag that dates of each language are formatted by. */
export const regions = ofLanguages('region');

interface LocaleTags {
  readonly lang: string;
  readonly label: string;
  readonly region: string;
}

const listTags = (): Readonly<Record<Locale, LocaleTags>> =>
  Object.fromEntries(
    localeIds.map((locale) => [
      locale,
      { lang: langs[locale], label: labels[locale], region: regions[locale] },
    ]),
  ) as Record<Locale, LocaleTags>;

/** All of these of each language. Bundles leave it out where it is not used. */
export const locales = /* @__PURE__ */ listTags();

/**
 * Tells whether a URL segment or folder name is a locale of this site. Also runs in browsers of
 * 2020, which have no `Object.hasOwn`.
 */
export const isLocale = (text: string): text is Locale =>
  (localeIds as readonly string[]).includes(text);
