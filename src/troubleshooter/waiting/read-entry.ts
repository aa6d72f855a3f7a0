import { toMoment, toWallTime, type TimeZone } from './zoned-time.ts';

/** The reason why an entry cannot be used: with `unreadable-time` it is the time, else the date. */
export type EntryProblem = 'empty' | 'unreadable' | 'unreadable-time' | 'future' | 'too-old';

/** The reader's entry: a date, and a time if they know it. */
export interface Entry {
  readonly date: string;
  readonly time: string;
}

type EntryResult =
  { readonly made: number; readonly hasTime: boolean } | { readonly problem: EntryProblem };

/** The earliest accepted year; an earlier one is a typing error. */
export const firstYear = 2000;

/** Browsers without a date field show a text field, in which people use different separators. */
const datePattern = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const timePattern = /^(\d{1,2})[:.时点](\d{1,2})(?::\d{1,2}(?:\.\d+)?)?分?$/;

/** Replaces full-width characters, as typed on a Chinese keyboard, by ASCII ones. */
const toPlain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const readNumbers = (pattern: RegExp, text: string): number[] | undefined =>
  pattern.exec(toPlain(text))?.slice(1, 4).map(Number);

/** Tells whether a day exists: 29 February does not in most years. */
const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * Returns the moment of an entry in a time zone. Without a time it is the end of that day, or now if that is
 * earlier: a wait that is over by then is certainly over.
 */
export function readEntry(
  { date, time }: Entry,
  { now, timeZone }: { readonly now: number; readonly timeZone: TimeZone },
): EntryResult {
  if (date.trim() === '') return { problem: 'empty' };
  const [year = 0, month = 0, day = 0] = readNumbers(datePattern, date) ?? [];
  if (!isDate(year, month, day)) return { problem: 'unreadable' };
  if (year < firstYear) return { problem: 'too-old' };
  const hasTime = time.trim() !== '';
  const [hour = 24, minute = 60] = hasTime ? (readNumbers(timePattern, time) ?? []) : [23, 59];
  if (hour > 23 || minute > 59) return { problem: 'unreadable-time' };
  const at = (h: number, m: number): number =>
    toMoment({ year, month, day, hour: h, minute: m }, timeZone);
  if (at(hasTime ? hour : 0, hasTime ? minute : 0) > now) return { problem: 'future' };
  return { made: hasTime ? at(hour, minute) : Math.min(at(hour, minute), now), hasTime };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Returns a moment as the values of a date field and a time field. */
export function toEntry(moment: number, timeZone: TimeZone): Entry {
  const { year, month, day, hour, minute } = toWallTime(moment, timeZone);
  return { date: `${year}-${pad(month)}-${pad(day)}`, time: `${pad(hour)}:${pad(minute)}` };
}
