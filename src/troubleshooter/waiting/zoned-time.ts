/**
 * Between moments and what clocks show. A moment is milliseconds since 1970, as `Date.now()` counts them.
 * `Intl` is asked for the Gregorian calendar and Latin digits: a device may be set to others.
 */

/** What clocks in a time zone show. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** A time zone by its IANA name; undefined is that of the device. */
export type TimeZone = string | undefined;

const dayLength = 86_400_000;

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

function getFormat(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone,
  });
  formats.set(timeZone, format);
  return format;
}

/** Returns what clocks in a time zone show at a moment. */
export function toWallTime(moment: number, timeZone: TimeZone): WallTime {
  const parts = new Map(
    getFormat(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    // Some engines write midnight as 24.
    hour: get('hour') % 24,
    minute: get('minute'),
  };
}

const toUtc = ({ year, month, day, hour, minute }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** How far clocks in a time zone are ahead of UTC at a moment, in milliseconds. */
const getOffset = (moment: number, timeZone: TimeZone): number => {
  const minute = Math.floor(moment / 60_000) * 60_000;
  return toUtc(toWallTime(minute, timeZone)) - minute;
};

/**
 * Returns the moment at which clocks in a time zone show a time. A time that comes twice, when clocks go
 * back, is its first; one that never comes, when they go forward, is as much later as they jump: what
 * `new Date(…)` does for the zone of the device.
 *
 * @example
 * toMoment({ year: 2026, month: 10, day: 1, hour: 0, minute: 0 }, 'Asia/Shanghai')
 * // => Date.parse('2026-09-30T16:00Z')
 */
export function toMoment(wall: WallTime, timeZone: TimeZone): number {
  const asUtc = toUtc(wall);
  const [before, after] = [asUtc - dayLength, asUtc + dayLength].map(
    (near) => asUtc - getOffset(near, timeZone),
  ) as [number, number];
  const [first, last] = [Math.min(before, after), Math.max(before, after)];
  const isRight = (moment: number): boolean => toUtc(toWallTime(moment, timeZone)) === asUtc;
  if (isRight(first)) return first;
  return isRight(last) ? last : before;
}

/** Returns the day that clocks in a time zone show, as the number of days since 1 January 1970. */
export const toDayNumber = (moment: number, timeZone: TimeZone): number => {
  const { year, month, day } = toWallTime(moment, timeZone);
  return Date.UTC(year, month - 1, day) / dayLength;
};

/** Returns the moment at which a day, by its number, begins in a time zone. */
export const toStartOfDay = (dayNumber: number, timeZone: TimeZone): number => {
  const date = new Date(dayNumber * dayLength);
  const wall = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: 0,
    minute: 0,
  };
  return toMoment(wall, timeZone);
};
