import { site } from '../../site/config.ts';
import type { WorkingDays } from './assess-wait.ts';
import { chineseHolidays } from './chinese-holidays.ts';
import { createWorkCalendar, weekdayCalendar } from './work-calendar.ts';

/** Returns the working days that are configured for the site. */
export const getWorkingDays = (): WorkingDays => ({
  timeZone: site.workingDays.timeZone,
  calendar:
    site.workingDays.calendar === 'chinese-holidays'
      ? createWorkCalendar(chineseHolidays)
      : weekdayCalendar,
});

/** Returns the first and the last year whose holidays are known. */
export const getKnownYears = (): readonly [string, string] => {
  const years = Object.keys(chineseHolidays);
  return [years[0] ?? '', years[years.length - 1] ?? ''];
};
