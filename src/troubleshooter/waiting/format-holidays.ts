import { dayLength, type HolidayTable } from './work-calendar.ts';

/** Holidays and weekend days that are worked, as dates (`2026-02-16`) from a calendar package. */
interface KnownDays {
  readonly off: readonly string[];
  readonly on: readonly string[];
}

const isNextDay = (date: string, next: string): boolean =>
  Date.parse(next) - Date.parse(date) === dayLength;

/** Returns days of one year as ranges: `01-01 02-15/02-23`. */
function toRanges(dates: readonly string[]): string {
  const ranges: string[][] = [];
  for (const date of [...dates].sort()) {
    const open = ranges[ranges.length - 1];
    const last = open?.[open.length - 1];
    if (open && last !== undefined && isNextDay(last, date)) open.push(date);
    else ranges.push([date]);
  }
  return ranges
    .map((days) => [...new Set([days[0] ?? '', days[days.length - 1] ?? ''])])
    .map((ends) => ends.map((date) => date.slice('2026-'.length)).join('/'))
    .join(' ');
}

/** Returns the table of the given years. */
export const createHolidayTable = (
  { off, on }: KnownDays,
  years: readonly string[],
): HolidayTable =>
  Object.fromEntries(
    years.map((year) => {
      const inYear = (date: string): boolean => date.startsWith(`${year}-`);
      return [year, { off: toRanges(off.filter(inYear)), on: toRanges(on.filter(inYear)) }];
    }),
  );
