/**
 * The languages of the site. A locale is the URL segment and the content folder, `lang` the BCP 47 tag for `lang`
 * and `hreflang`, `region` the tag for date formats. Chinese is the source language.
 */
export const locales = {
  zh: { lang: 'zh-CN', label: '中文', region: 'zh-CN' },
  en: { lang: 'en', label: 'English', region: 'en-GB' },
} as const satisfies Record<string, { lang: string; label: string; region: string }>;

export type Locale = keyof typeof locales;

/**
 * Primary language subtags that select a locale: the ISO 639-1 and 639-2 codes of the language, and the ISO 639-3
 * codes of the languages within it, which share its writing.
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

/** The source language: `/` lists it first, and translations are compared with it. */
export const sourceLocale: Locale = 'zh';

/** The language for readers of other languages, `x-default` for search engines. */
export const worldLocale: Locale = 'en';

/**
 * Tells whether a URL segment or folder name is a locale of this site. Also runs in browsers of
 * 2020, which have no `Object.hasOwn`.
 */
export const isLocale = (text: string): text is Locale =>
  (localeIds as readonly string[]).includes(text);
