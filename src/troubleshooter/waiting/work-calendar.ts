/** Which days banks work on. Days are numbers: days since 1 January 1970. */
export interface WorkCalendar {
  readonly isWorkingDay: (day: number) => boolean;
  /** Tells whether public holidays are known for a day; where they are not, only weekends are left out. */
  readonly isKnown: (day: number) => boolean;
}

/**
 * Public holidays by year, as days of the year and stretches of them, `02-15/02-23`: `off` is free,
 * weekends included; `on` is a weekend day that is worked in exchange.
 */
export type HolidayTable = Readonly<Record<number, { readonly off: string; readonly on: string }>>;

const dayLength = 86_400_000;

const toDay = (year: string, monthDay: string): number =>
  Date.parse(`${year}-${monthDay}T00:00Z`) / dayLength;

/** Returns each day that a year's list names. */
function listDays(year: string, list: string): number[] {
  return list
    .split(' ')
    .filter(Boolean)
    .flatMap((stretch) => {
      const [first = '', last = first] = stretch.split('/');
      const start = toDay(year, first);
      const length = toDay(year, last) - start + 1;
      return Array.from({ length }, (_, index) => start + index);
    });
}

const getYear = (day: number): number => new Date(day * dayLength).getUTCFullYear();

/** 1 January 1970 was a Thursday. */
const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5;

/** Monday to Friday, whatever is celebrated. */
export const weekdayCalendar: WorkCalendar = { isWorkingDay: isWeekday, isKnown: () => true };

/** Returns the calendar of a table: weekdays without holidays, and the weekend days worked instead. */
export function createWorkCalendar(table: HolidayTable): WorkCalendar {
  const years = Object.entries(table);
  const off = new Set(years.flatMap(([year, days]) => listDays(year, days.off)));
  const on = new Set(years.flatMap(([year, days]) => listDays(year, days.on)));
  return {
    isWorkingDay: (day) => on.has(day) || (isWeekday(day) && !off.has(day)),
    isKnown: (day) => getYear(day) in table,
  };
}

/** A counted day. */
export interface CountedDay {
  readonly day: number;
  /** Holidays are known for every day that was counted. */
  readonly isKnown: boolean;
}

/** Returns the last of so many working days after a day; that day itself does not count. */
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
