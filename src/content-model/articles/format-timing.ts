import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { parseDuration, type DurationUnit, type Timing } from './duration.ts';

/** Waiting times as text; a part is undefined if the time is not known. */
export interface TimingText {
  readonly typical?: string;
  readonly contactAfter?: string;
}

/**
 * Returns waiting times as text.
 *
 * @example
 * formatTiming({ typical: { from: 'P1D', to: 'P3D', unit: 'working-days' } }, 'en')
 * // => { typical: '1 to 3 working days' }
 */
export function formatTiming(timing: Timing, locale: Locale): TimingText {
  const { typical, contactAfter } = timing;
  return {
    ...(typical && { typical: formatRange(typical, locale) }),
    ...(contactAfter && { contactAfter: formatContactAfter(contactAfter, locale) }),
  };
}

/** The schema checks that durations match their units. */
const count = (text: string, unit: DurationUnit): number => parseDuration(text, unit) ?? 0;

function formatCount(value: number, unit: DurationUnit, locale: Locale): string {
  const { time } = messages[locale];
  return unit === 'hours' ? time.hours(value) : time.workingDays(value);
}

function formatRange({ from, to, unit }: NonNullable<Timing['typical']>, locale: Locale): string {
  const { time } = messages[locale];
  const [start, end] = [count(from, unit), count(to, unit)];
  if (start === end) return start === 0 ? time.atOnce : formatCount(start, unit, locale);
  if (start === 0) return time.atOnceTo(formatCount(end, unit, locale));
  return unit === 'hours' ? time.hoursRange(start, end) : time.workingDaysRange(start, end);
}

function formatContactAfter(wait: ContactAfter, locale: Locale): string {
  const text = formatWait(wait, locale);
  return isAtOnce(wait) ? text : messages[locale].time.after(text);
}

type ContactAfter = NonNullable<Timing['contactAfter']>;

/** Tells whether support is to be contacted without waiting. */
export const isAtOnce = ({ after, unit }: ContactAfter): boolean => count(after, unit) === 0;

/**
 * Returns the time after which to contact support.
 *
 * @example
 * formatWait({ after: 'PT48H', unit: 'hours' }, 'en') // => '48 hours'
 */
export const formatWait = (wait: ContactAfter, locale: Locale): string =>
  isAtOnce(wait)
    ? messages[locale].time.atOnce
    : formatCount(count(wait.after, wait.unit), wait.unit, locale);
