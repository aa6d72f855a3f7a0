import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { chineseHolidays } from '../../../../src/troubleshooter/waiting/chinese-holidays.ts';
import { createHolidayTable } from '../../../../src/troubleshooter/waiting/format-holidays.ts';
import { createWorkCalendar } from '../../../../src/troubleshooter/waiting/work-calendar.ts';

const yearsOfPackage = createRequire(import.meta.url).resolve(
  'chinese-days/dist/chinese-days.json',
);
const { holidays, workdays } = JSON.parse(readFileSync(yearsOfPackage, 'utf8')) as Record<
  string,
  Record<string, string>
>;
const known = { off: Object.keys(holidays ?? {}), on: Object.keys(workdays ?? {}) };
const listYears = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('the table of Chinese holidays', () => {
  it('equals the package in its years (npm run make -- holidays)', () => {
    const years = Object.keys(chineseHolidays);
    expect(chineseHolidays).toEqual(createHolidayTable(known, years));
  });

  it('reaches as far as the package (npm run make -- holidays)', () => {
    expect(Object.keys(chineseHolidays).pop()).toBe([...known.off].sort().pop()?.slice(0, 4));
  });
});

it('agrees with the package on every day from 2004 to 2026', () => {
  const { isWorkingDay, isKnown } = createWorkCalendar(
    createHolidayTable(known, listYears(2004, 2026)),
  );
  const [first, last] = ['2004-01-01', '2026-12-31'].map((date) => Date.parse(date) / 86_400_000);
  const wrong: string[] = [];
  for (let day = first ?? NaN; day <= (last ?? NaN); day += 1) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (!isKnown(day) || isWorkingDay(day) !== chineseDays.isWorkday(date)) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

it('excludes only weekends in years outside its table', () => {
  const { isWorkingDay, isKnown } = createWorkCalendar({ 2026: { off: '', on: '' } });
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => isKnown(day(date))),
  ).toEqual([false, true, true, false]);
  // A Friday, a Saturday, a Sunday, a Monday; also before 1970.
  expect(
    ['2027-01-01', '2027-01-02', '1969-12-28', '1969-12-29'].map((date) => isWorkingDay(day(date))),
  ).toEqual([true, false, false, true]);
});
