import { countWorkingDays, weekdayCalendar } from './work-calendar.ts';

/** For something made on a weekday: the weekday on which so many working days are over. */
export interface WeekdayRow {
  /** Monday is 0. */
  readonly made: number;
  readonly due: number;
  /** Weeks that begin in between, on Mondays: 0 is the same week. */
  readonly weeks: number;
}

/** Monday, 5 January 1970. */
const someMonday = 4;

/** Returns when working days are over for each weekday of a week without holidays, from Monday. */
export const listWeekdays = (count: number): readonly WeekdayRow[] =>
  Array.from({ length: 7 }, (_, made) => {
    const { day } = countWorkingDays(weekdayCalendar, someMonday + made, count);
    const passed = day - someMonday;
    return { made, due: passed % 7, weeks: Math.floor(passed / 7) };
  });
