import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toDayNumber,
  toMoment,
  toStartOfDay,
  toWallTime,
} from '../../../../src/troubleshooter/waiting/zoned-time.ts';

const read = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute };
};

describe('a local time', () => {
  it.each([
    ['2026-11-23T16:30', 'Asia/Shanghai', '2026-11-23T08:30Z'],
    ['2026-11-23T16:30', 'UTC', '2026-11-23T16:30Z'],
    // Zones with half and quarter hours.
    ['2026-11-23T16:30', 'Asia/Kolkata', '2026-11-23T11:00Z'],
    ['2026-11-23T16:30', 'Asia/Kathmandu', '2026-11-23T10:45Z'],
    ['2026-11-23T00:10', 'Pacific/Chatham', '2026-11-22T10:25Z'],
    ['2024-02-29T12:00', 'America/New_York', '2024-02-29T17:00Z'],
    // Clocks go forward: 02:30 does not exist and becomes 03:30. They go back: 01:30 exists twice, the first counts.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
    ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30Z'],
    // By half an hour only.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45Z'],
    // A midnight that does not exist: Cairo goes forward at midnight.
    ['2026-04-24T00:00', 'Africa/Cairo', '2026-04-23T22:00Z'],
    // A day that does not exist.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00Z'],
  ])('%s in %s is %s', (wall, timeZone, moment) => {
    expect(new Date(toMoment(read(wall), timeZone)).toISOString().replace(':00.000', '')).toBe(
      moment,
    );
  });

  it.each(['Asia/Shanghai', 'Asia/Kathmandu', 'Europe/London', 'America/St_Johns', undefined])(
    'converts back to its moment, except for the second of two equal times, in %s',
    (timeZone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 4_102_444_800 / 60 }), (minutes) => {
          const moment = minutes * 60_000;
          const back = toMoment(toWallTime(moment, timeZone), timeZone);
          expect(toWallTime(back, timeZone)).toEqual(toWallTime(moment, timeZone));
          expect(back).toBeLessThanOrEqual(moment);
        }),
        { seed: 20261123, numRuns: 300 },
      );
    },
  );

  it('has midnight as hour 0', () => {
    expect(toWallTime(Date.parse('2026-11-22T16:00Z'), 'Asia/Shanghai')).toEqual(
      read('2026-11-23T00:00'),
    );
  });
});

describe('a day', () => {
  it('is the local date', () => {
    const moment = Date.parse('2026-11-22T16:00Z');
    expect(toDayNumber(moment, 'Asia/Shanghai') - toDayNumber(moment, 'Europe/London')).toBe(1);
  });

  it('begins at its midnight', () => {
    const day = Date.parse('2026-11-23') / 86_400_000;
    expect(toStartOfDay(day, 'Asia/Shanghai')).toBe(Date.parse('2026-11-22T16:00Z'));
  });
});
