import type { HolidayTable } from './work-calendar.ts';

/** Whether dates, `2026-02-16`, are holidays or weekend days that are worked: what a calendar package knows. */
export interface KnownDays {
  readonly off: readonly string[];
  readonly on: readonly string[];
}

const dayLength = 86_400_000;

const isNextDay = (date: string, next: string): boolean =>
  Date.parse(next) - Date.parse(date) === dayLength;

/** Returns days of one year as stretches: `01-01 02-15/02-23`. */
function toStretches(dates: readonly string[]): string {
  const stretches: string[][] = [];
  for (const date of [...dates].sort()) {
    const open = stretches[stretches.length - 1];
    const last = open?.[open.length - 1];
    if (open && last !== undefined && isNextDay(last, date)) open.push(date);
    else stretches.push([date]);
  }
  return stretches
    .map((days) => [...new Set([days[0] ?? '', days[days.length - 1] ?? ''])])
    .map((ends) => ends.map((date) => date.slice('2026-'.length)).join('/'))
    .join(' ');
}

/** Returns the table of some years. */
export const createHolidayTable = (
  { off, on }: KnownDays,
  years: readonly string[],
): HolidayTable =>
  Object.fromEntries(
    years.map((year) => {
      const inYear = (date: string): boolean => date.startsWith(`${year}-`);
      return [year, { off: toStretches(off.filter(inYear)), on: toStretches(on.filter(inYear)) }];
    }),
  );
