import { localeIds, locales, type Locale } from './locales.ts';

/** Days that were asked for: a site's articles were checked on few. */
const known = new Map<string, string>();

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
export function formatDate(isoDate: string, locale: Locale): string {
  const key = `${locale} ${isoDate}`;
  const date =
    known.get(key) ?? formats.get(locale)?.format(new Date(`${isoDate}T00:00:00Z`)) ?? isoDate;
  known.set(key, date);
  return date;
}
