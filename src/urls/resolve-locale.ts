import { primaryLanguages, sourceLocale, type Locale } from '../i18n/locales.ts';

/**
 * Chooses a locale of this site from language tags of apps, browsers and readers. Every page under `/go/` contains
 * this code, so keep it short.
 */

/**
 * Returns the available locale for the primary subtag of a language tag, or undefined. Accepts BCP 47 and the
 * formats of Android, Java and POSIX.
 *
 * @example
 * resolveLocale('zh-Hans-CN', ['zh', 'en']) // => 'zh'
 * resolveLocale('en_GB.UTF-8', ['zh', 'en']) // => 'en'
 * resolveLocale('en', ['zh']) // => undefined
 */
export function resolveLocale(tag: string, available: readonly Locale[]): Locale | undefined {
  const [primary = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  return available.find((locale) =>
    (primaryLanguages[locale] as readonly string[]).includes(primary),
  );
}

/** The languages of a reader, as known to the browser. */
export interface ReaderLanguages {
  /** The locale that the reader last chose on this device. */
  readonly stored: string | null;
  /** The languages of the browser, in order of preference. */
  readonly browser: readonly string[];
}

/**
 * Returns the first available locale of: the requested tag, the stored locale, the languages of the browser, the
 * source language, any. Undefined if none is available.
 *
 * @example
 * chooseLocale('fr', { stored: null, browser: ['de', 'en-GB'] }, ['zh', 'en']) // => 'en'
 */
export const chooseLocale = (
  asked: string | null,
  { stored, browser }: ReaderLanguages,
  available: readonly Locale[],
): Locale | undefined =>
  [
    resolveLocale(asked ?? '', available),
    stored,
    ...browser.map((tag) => resolveLocale(tag, available)),
    sourceLocale,
    available[0],
  ].find((locale): locale is Locale => (available as readonly unknown[]).includes(locale));
