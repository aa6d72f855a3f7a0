import { localeIds, locales, type Locale } from './locales.ts';

/** One for each language: to make one takes longer than to use it a hundred times. */
const formats = new Map(
  localeIds.map((locale) => [
    locale,
    new Intl.DateTimeFormat(locales[locale].region, { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/**
 * Returns a date as readers of a language write it.
 *
 * @example
 * formatDate('2026-11-02', 'en') // => '2 November 2026'
 * formatDate('2026-11-02', 'zh') // => '2026年11月2日'
 */
export const formatDate = (isoDate: string, locale: Locale): string =>
  formats.get(locale)?.format(new Date(`${isoDate}T00:00:00Z`)) ?? isoDate;
