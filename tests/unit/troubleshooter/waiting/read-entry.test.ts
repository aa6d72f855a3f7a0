import { describe, expect, it } from 'vitest';
import { readEntry, toEntry } from '../../../../src/troubleshooter/waiting/read-entry.ts';

const timeZone = 'Asia/Shanghai';
const now = Date.parse('2026-11-23T16:30+08:00');
const read = (date: string, time = '') => readEntry({ date, time }, { now, timeZone });
const moment = (text: string): number => Date.parse(`${text}+08:00`);

describe('an entry', () => {
  it.each([
    ['2026-11-20', '18:05', '2026-11-20T18:05'],
    ['2026-11-23', '16:30', '2026-11-23T16:30'],
    // As people type them where the browser has no field for dates, and as its field may write seconds.
    ['2026/11/2', '8:05', '2026-11-02T08:05'],
    ['2026年11月20日', '18时05分', '2026-11-20T18:05'],
    ['２０２６－１１－２０', '１８：０５', '2026-11-20T18:05'],
    [' 2026-11-20 ', '18:05:30.123', '2026-11-20T18:05'],
    ['2024-02-29', '00:00', '2024-02-29T00:00'],
    ['2000-01-01', '00:00', '2000-01-01T00:00'],
  ])('%s %s is %s', (date, time, made) => {
    expect(read(date, time)).toEqual({ made: moment(made), hasTime: true });
  });

  it('without a time is the end of its day', () => {
    expect(read('2026-11-20')).toEqual({ made: moment('2026-11-20T23:59'), hasTime: false });
  });

  it('of today without a time is now', () => {
    expect(read('2026-11-23', ' ')).toEqual({ made: now, hasTime: false });
  });

  it.each([
    ['', '', 'empty'],
    ['  ', '18:00', 'empty'],
    ['yesterday', '', 'unreadable'],
    ['2026-13-01', '', 'unreadable'],
    ['2026-00-10', '', 'unreadable'],
    ['2025-02-29', '', 'unreadable'],
    ['2026-02-30', '', 'unreadable'],
    ['2026-11-20', '24:00', 'unreadable-time'],
    ['2026-11-20', '12:60', 'unreadable-time'],
    ['2026-11-20', 'noon', 'unreadable-time'],
    ['26-11-20', '', 'unreadable'],
    ['12026-11-20', '', 'unreadable'],
    ['2026-11-23', '16:31', 'future'],
    ['2026-11-24', '', 'future'],
    ['9999-12-31', '23:59', 'future'],
    ['1999-12-31', '23:59', 'too-old'],
    ['0206-11-20', '', 'too-old'],
  ])('%o %o is rejected: %s', (date, time, problem) => {
    expect(read(date, time)).toEqual({ problem });
  });
});

it('is formatted for the fields of a browser', () => {
  expect(toEntry(moment('2026-02-03T04:05'), timeZone)).toEqual({
    date: '2026-02-03',
    time: '04:05',
  });
});
