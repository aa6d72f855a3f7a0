import { primaryLanguages, sourceLocale, type Locale } from '../i18n/locales.ts';

/**
 * From what apps, browsers and readers say of languages to a locale of this site. Travels inside every page
 * under `/go/`, so that each byte counts.
 */

/**
 * Returns the locale among those available that a language tag stands for, by its first part alone:
 * undefined where none does. Reads BCP 47 and what Android, Java and POSIX write instead.
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

/** What a device knows of its reader's languages. */
export interface ReaderLanguages {
  /** The locale the reader last chose on this device. */
  readonly stored: string | null;
  /** The browser's languages, the best liked first. */
  readonly browser: readonly string[];
}

/**
 * Returns the locale to show: what the tag asks for, the one stored, the first of the browser's, the source
 * language, the first there is. Each counts only where it is available; undefined where nothing is.
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
  ].find((wish): wish is Locale => (available as readonly unknown[]).includes(wish));
