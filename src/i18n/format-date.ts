import { localeIds, locales, type Locale } from './locales.ts';

/** Cache of formatted dates: the articles of a site have few different ones. */
const cache = new Map<string, string>();

/** Created once: creating a formatter takes longer than using it a hundred times. */
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
    cache.get(key) ?? formats.get(locale)?.format(new Date(`${isoDate}T00:00:00Z`)) ?? isoDate;
  cache.set(key, date);
  return date;
}
