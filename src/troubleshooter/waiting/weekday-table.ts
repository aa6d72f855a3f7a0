import { countWorkingDays, weekdayCalendar } from './work-calendar.ts';

/** A weekday so many weeks later; Monday is 0, and so is the same week, which begins on Monday. */
export interface LaterWeekday {
  readonly weekday: number;
  readonly weeks: number;
}

/** For something made on a weekday: the weekday on which working days are over, and the day after. */
export interface WeekdayRow {
  readonly made: number;
  readonly over: LaterWeekday;
  readonly next: LaterWeekday;
}

/** Monday, 5 January 1970. */
const someMonday = 4;

const toLater = (day: number): LaterWeekday => ({
  weekday: (day - someMonday) % 7,
  weeks: Math.floor((day - someMonday) / 7),
});

/** Returns when working days are over for each weekday of a week without holidays, from Monday. */
export const listWeekdays = (count: number): readonly WeekdayRow[] =>
  Array.from({ length: 7 }, (_, made) => {
    const { day } = countWorkingDays(weekdayCalendar, someMonday + made, count);
    return { made, over: toLater(day), next: toLater(day + 1) };
  });
