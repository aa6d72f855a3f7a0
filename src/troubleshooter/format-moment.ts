import { regions, type Locale } from '../i18n/locales.ts';
import type { TimeZone } from './waiting/zoned-time.ts';

const plain = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/**
 * Formats a moment in a language and a time zone.
 *
 * @example
 * formatMoment(Date.parse('2026-11-26T08:30Z'), 'en', 'Asia/Shanghai') // => 'Thursday, 26 November 2026 at 16:30'
 *
 */
export const formatMoment = (moment: number, locale: Locale, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(regions[locale], {
    ...plain,
    // Field by field: Safari 14.0 has no `dateStyle`, and would leave out the hour.
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(moment);

/** Returns the name of a time zone at a moment in a language, such as “China Standard Time”. */
export const formatZone = (moment: number, locale: Locale, timeZone: TimeZone): string =>
  new Intl.DateTimeFormat(regions[locale], { ...plain, timeZoneName: 'long', timeZone })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
