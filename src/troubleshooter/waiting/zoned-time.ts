/**
 * Converts between moments and local times. A moment is milliseconds since 1970, as in `Date.now()`. `Intl` is
 * set to the Gregorian calendar and Latin digits, because a device may use others.
 */

/** A local time in a time zone. Months count from 1. */
interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** IANA name of a time zone; undefined for that of the device. */
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

/** Returns the local time in a time zone at a moment. */
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

/** Returns how far a time zone is ahead of UTC at a moment, in milliseconds. */
const getOffset = (moment: number, timeZone: TimeZone): number => {
  const minute = Math.floor(moment / 60_000) * 60_000;
  return toUtc(toWallTime(minute, timeZone)) - minute;
};

/**
 * Returns the moment of a local time in a time zone. A time that exists twice, when clocks go back, is the first
 * one; one that does not exist, when they go forward, is later by the jump, as in `new Date(…)` for the zone of
 * the device.
 *
 * @example
 * toMoment({ year: 2026, month: 10, day: 1, hour: 0, minute: 0 }, 'Asia/Shanghai')
 * // => Date.parse('2026-09-30T16:00Z')
 *
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

/** Returns the date in a time zone at a moment, as the number of days since 1 January 1970. */
export const toDayNumber = (moment: number, timeZone: TimeZone): number => {
  const { year, month, day } = toWallTime(moment, timeZone);
  return Date.UTC(year, month - 1, day) / dayLength;
};

/** Returns the moment at which a day, given by its number, begins in a time zone. */
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
