import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessWait } from '../../../../src/troubleshooter/waiting/assess-wait.ts';
import { chineseHolidays } from '../../../../src/troubleshooter/waiting/chinese-holidays.ts';
import {
  createWorkCalendar,
  weekdayCalendar,
} from '../../../../src/troubleshooter/waiting/work-calendar.ts';
import type { Waits } from '../../../../src/troubleshooter/waiting/waits.ts';

const inChina = {
  calendar: createWorkCalendar(chineseHolidays),
  timeZone: 'Asia/Shanghai',
};
const weekdays = { calendar: weekdayCalendar, timeZone: 'Asia/Shanghai' };

const threeDays: Waits = { usual: { count: 3, unit: 'working-days' } };
const parcelReturn: Waits = { ...threeDays, contact: { count: 48, unit: 'hours' } };
const parcel: Waits = {
  usual: { count: 24, unit: 'hours' },
  contact: { count: 24, unit: 'hours' },
};

const at = (text: string): number => Date.parse(text);
/** A time in China, to the minute. */
const china = (moment: number | undefined): string =>
  new Date((moment ?? NaN) + 8 * 3_600_000).toISOString().slice(0, 16);

describe('three working days, counted by hand', () => {
  it.each([
    // Spring Festival 2026: free from 15 to 23 February, Saturday 14 and Saturday 28 are worked.
    ['2026-02-13T10:00', '2026-02-25T23:59'],
    ['2026-02-15T10:00', '2026-02-26T23:59'],
    ['2026-02-26T10:00', '2026-03-02T23:59'],
    // Spring Festival 2025: free from 28 January to 4 February, Sunday 26 January and Saturday 8 are worked.
    ['2025-01-24T10:00', '2025-02-05T23:59'],
    ['2025-02-05T10:00', '2025-02-08T23:59'],
    // National Day 2025: free from 1 to 8 October, Sunday 28 September and Saturday 11 October are worked.
    ['2025-09-27T10:00', '2025-09-30T23:59'],
    ['2025-09-30T10:00', '2025-10-11T23:59'],
    // Mid-Autumn and National Day 2026: free from 25 to 27 September and 1 to 7 October; Sunday 20 September
    // and Saturday 10 October are worked.
    ['2026-09-18T10:00', '2026-09-22T23:59'],
    ['2026-09-24T10:00', '2026-09-30T23:59'],
    ['2026-09-30T10:00', '2026-10-10T23:59'],
    // Weeks without a holiday, each end of a day.
    ['2026-11-16T00:00', '2026-11-19T23:59'],
    ['2026-11-16T23:59', '2026-11-19T23:59'],
    ['2026-11-20T23:59', '2026-11-25T23:59'],
    ['2026-11-21T00:00', '2026-11-25T23:59'],
    // 29 February.
    ['2024-02-28T10:00', '2024-03-04T23:59'],
  ])('after %s are over at %s', (made, until) => {
    const moment = at(`${made}+08:00`);
    const { usualUntil, isUncertain } = assessWait(
      { made: moment, now: moment },
      threeDays,
      inChina,
    );
    expect(china(usualUntil)).toBe(until);
    expect(isUncertain).toBe(false);
  });

  it.each([
    ['into a year without known holidays', '2026-12-30T10:00', '2027-01-04T23:59'],
    ['before the first known year', '2023-09-29T10:00', '2023-10-04T23:59'],
  ])('are uncertain if they reach %s', (_what, made, until) => {
    const moment = at(`${made}+08:00`);
    const { usualUntil, isUncertain } = assessWait(
      { made: moment, now: moment },
      threeDays,
      inChina,
    );
    expect([china(usualUntil), isUncertain]).toEqual([until, true]);
  });

  it('are not uncertain where the site counts weekdays, holiday or not', () => {
    const moment = at('2026-02-13T10:00+08:00');
    const { usualUntil, isUncertain } = assessWait(
      { made: moment, now: moment },
      threeDays,
      weekdays,
    );
    expect([china(usualUntil), isUncertain]).toEqual(['2026-02-18T23:59', false]);
  });

  it('begin with the date in the time zone of the calendar, not of the reader', () => {
    // Friday evening in London is Saturday morning in China.
    const moment = at('2026-11-20T20:00Z');
    const { usualUntil } = assessWait({ made: moment, now: moment }, threeDays, inChina);
    expect(china(usualUntil)).toBe('2026-11-25T23:59');
  });
});

describe('the standing', () => {
  const made = at('2026-11-20T18:00+08:00');
  it.each([
    ['2026-11-20T18:00+08:00', parcelReturn, 'usual'],
    ['2026-11-22T17:59+08:00', parcelReturn, 'usual'],
    // 48 hours are over before one working day has passed.
    ['2026-11-22T18:00+08:00', parcelReturn, 'contact'],
    ['2026-11-26T18:00+08:00', parcelReturn, 'contact'],
    ['2026-11-25T23:59+08:00', threeDays, 'usual'],
    ['2026-11-26T00:00+08:00', threeDays, 'late'],
    ['2026-11-21T17:59+08:00', parcel, 'usual'],
    ['2026-11-21T18:00+08:00', parcel, 'contact'],
    ['2026-11-20T18:00+08:00', { contact: { count: 0, unit: 'hours' } }, 'contact'],
    ['2026-11-20T18:00+08:00', { contact: { count: 0, unit: 'working-days' } }, 'contact'],
    ['2026-11-26T18:00+08:00', {}, 'usual'],
  ] as const)('at %s is as the waits %j say: %s', (now, waits, standing) => {
    expect(assessWait({ made, now: at(now) }, waits, inChina).standing).toBe(standing);
  });

  it('is late between the usual time and the time to contact support', () => {
    const waits: Waits = {
      usual: { count: 24, unit: 'hours' },
      contact: { count: 3, unit: 'working-days' },
    };
    const assess = (now: string) => assessWait({ made, now: at(now) }, waits, inChina);
    expect(assess('2026-11-21T18:00+08:00').standing).toBe('usual');
    expect(assess('2026-11-21T18:01+08:00').standing).toBe('late');
    expect(assess('2026-11-25T23:59+08:00').standing).toBe('late');
    expect(assess('2026-11-26T00:00+08:00').standing).toBe('contact');
  });

  it('counts hours by the clock when clocks change', () => {
    // London goes back on 25 October 2026: the day has 25 hours.
    const start = at('2026-10-24T12:00+01:00');
    const { contactFrom } = assessWait({ made: start, now: start }, parcelReturn, {
      ...weekdays,
      timeZone: 'Europe/London',
    });
    expect(contactFrom).toBe(at('2026-10-26T11:00Z'));
  });
});

describe('working days in the years of the table', () => {
  // Written as plainly as possible: ask the package for one day after the other.
  const countSlowly = (start: string, count: number): string => {
    const date = new Date(`${start}T00:00Z`);
    for (let left = count; left > 0;) {
      date.setUTCDate(date.getUTCDate() + 1);
      if (chineseDays.isWorkday(date.toISOString().slice(0, 10))) left -= 1;
    }
    return date.toISOString().slice(0, 10);
  };

  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('equal those of the package, at any hour', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (made, count) => {
        const moment = at(made);
        const { usualUntil } = assessWait(
          { made: moment, now: moment },
          { usual: { count, unit: 'working-days' } },
          inChina,
        );
        expect(china(usualUntil)).toBe(`${countSlowly(china(moment).slice(0, 10), count)}T23:59`);
      }),
      { seed: 20261123, numRuns: 1500 },
    );
  });

  it('never end earlier for a later parcel', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.integer({ min: 0, max: 9 }),
        (made, later, count) => {
          const [first, second] = [at(made), at(made) + later].map(
            (moment) =>
              assessWait(
                { made: moment, now: moment },
                { contact: { count, unit: 'working-days' } },
                inChina,
              ).contactFrom ?? NaN,
          );
          expect(second).toBeGreaterThanOrEqual(first ?? NaN);
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
