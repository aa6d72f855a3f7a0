import { countWorkingDays, weekdayCalendar } from './work-calendar.ts';

/** A weekday in a later week. Monday is 0; `weeks` is 0 for the same week, which begins on Monday. */
export interface LaterWeekday {
  readonly weekday: number;
  readonly weeks: number;
}

/** For a transaction on a weekday: the weekday on which the working days end, and the day after. */
interface WeekdayRow {
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

/** Returns when a number of working days is over, for each weekday from Monday, in weeks without holidays. */
export const listWeekdays = (count: number): readonly WeekdayRow[] =>
  Array.from({ length: 7 }, (_, made) => {
    const { day } = countWorkingDays(weekdayCalendar, someMonday + made, count);
    return { made, over: toLater(day), next: toLater(day + 1) };
  });
