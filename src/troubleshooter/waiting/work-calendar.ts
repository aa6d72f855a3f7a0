/** The working days of banks. Days are numbers: days since 1 January 1970. */
export interface WorkCalendar {
  readonly isWorkingDay: (day: number) => boolean;
  /** Tells whether public holidays are known for a day; otherwise only weekends are excluded. */
  readonly isKnown: (day: number) => boolean;
}

/**
 * Public holidays by year, as days and ranges of days (`02-15/02-23`): `off` are holidays, weekends included;
 * `on` are weekend days that are worked in exchange.
 */
export type HolidayTable = Readonly<Record<number, { readonly off: string; readonly on: string }>>;

/** Length of a day in UTC, in milliseconds. */
export const dayLength = 86_400_000;

const toDay = (year: string, monthDay: string): number =>
  Date.parse(`${year}-${monthDay}T00:00Z`) / dayLength;

/** Returns all days in the list of a year. */
function listDays(year: string, list: string): number[] {
  return list
    .split(' ')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = '', last = first] = range.split('/');
      const start = toDay(year, first);
      const length = toDay(year, last) - start + 1;
      return Array.from({ length }, (_, index) => start + index);
    });
}

const getYear = (day: number): number => new Date(day * dayLength).getUTCFullYear();

/** 1 January 1970 was a Thursday. */
const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5;

/** Monday to Friday, holidays included. */
export const weekdayCalendar: WorkCalendar = { isWorkingDay: isWeekday, isKnown: () => true };

/** Returns the calendar of a table: weekdays without holidays, and the weekend days that are worked. */
export function createWorkCalendar(table: HolidayTable): WorkCalendar {
  const years = Object.entries(table);
  const off = new Set(years.flatMap(([year, days]) => listDays(year, days.off)));
  const on = new Set(years.flatMap(([year, days]) => listDays(year, days.on)));
  return {
    isWorkingDay: (day) => on.has(day) || (isWeekday(day) && !off.has(day)),
    isKnown: (day) => getYear(day) in table,
  };
}

/** The last of the counted days. */
interface CountedDay {
  readonly day: number;
  /** Holidays are known for every day that was counted. */
  readonly isKnown: boolean;
}

/** Returns the last of a number of working days after a day, which itself does not count. */
export function countWorkingDays(
  { isWorkingDay, isKnown }: WorkCalendar,
  start: number,
  count: number,
): CountedDay {
  let day = start;
  let known = true;
  for (let left = count; left > 0;) {
    day += 1;
    known &&= isKnown(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return { day, isKnown: known };
}
