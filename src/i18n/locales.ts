/**
 * The languages of the site. A locale is the URL segment and the content folder; a lang is the
 * BCP 47 tag that goes into `lang` and `hreflang`; the region says how dates are written. Chinese is the source language.
 */
export const locales = {
  zh: { lang: 'zh-CN', label: '中文', region: 'zh-CN' },
  en: { lang: 'en', label: 'English', region: 'en-GB' },
} as const satisfies Record<string, { lang: string; label: string; region: string }>;

export type Locale = keyof typeof locales;

/**
 * Primary language subtags of which a reader is given a locale: of each language its two letters, its ISO
 * 639-2 names, and the languages that ISO 639-3 counts as part of it, which share its writing.
 */
export const primaryLanguages = {
  zh: [
    ...['zh', 'zho', 'chi'],
    ...[
      'cmn',
      'yue',
      'wuu',
      'nan',
      'hak',
      'gan',
      'hsn',
      'cjy',
      'cdo',
      'mnp',
      'cpx',
      'czh',
      'czo',
      'lzh',
    ],
  ],
  en: ['en', 'eng'],
} as const satisfies Record<Locale, readonly string[]>;

/** One text in every language of the site. */
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** Every locale, the source language first. */
export const localeIds = Object.keys(locales) as readonly Locale[];

/** The source language: what `/` offers first, and what a translation is compared with. */
export const sourceLocale: Locale = 'zh';

/** The language for readers of none of these: what search engines are told as `x-default`. */
export const worldLocale: Locale = 'en';

/**
 * Tells whether a URL segment or folder name is a locale of this site. Runs in browsers, too: those of
 * 2020 have no `Object.hasOwn`.
 */
export const isLocale = (text: string): text is Locale =>
  (localeIds as readonly string[]).includes(text);
