import { describe, expect, it } from 'vitest';
import { isMoment } from '../../../../src/content-model/notices/moment.ts';
import {
  isCurrent,
  isOver,
  localiseNotice,
  sortNotices,
  touches,
  type Subject,
} from '../../../../src/content-model/notices/notice.ts';
import { describeNotice } from '../../../../src/troubleshooter/notices/describe-notice.ts';

describe('the subject of a notice', () => {
  const parcelReturn: Subject = { categories: ['returns'], codes: ['RE-1101'] };
  it.each([
    [{ categories: [], codes: [] }, parcelReturn, true],
    [{ categories: ['returns'], codes: [] }, parcelReturn, true],
    [{ categories: ['parcels'], codes: ['RE-1101'] }, parcelReturn, true],
    [{ categories: ['parcels'], codes: ['RE-1102'] }, parcelReturn, false],
    [{ categories: [], codes: ['RE-1102'] }, { categories: ['returns'], codes: [] }, false],
    [{ categories: ['parcels'], codes: [] }, 'everything', true],
  ] as const)('%j touches %j: %s', (notice, subject, expected) => {
    expect(touches(notice, subject)).toBe(expected);
  });
});

describe('the time of a notice', () => {
  const notice = { start: '2026-12-01T02:00+08:00', end: '2026-12-01T06:00+08:00' };
  it.each([
    ['2026-11-30T17:59:59.999Z', false, false],
    ['2026-11-30T18:00:00Z', true, false],
    ['2026-11-30T21:59:59.999Z', true, false],
    ['2026-11-30T22:00:00Z', false, true],
  ])('at %s', (now, current, over) => {
    expect(isCurrent(notice, Date.parse(now))).toBe(current);
    expect(isOver(notice, Date.parse(now))).toBe(over);
  });

  it.each([
    ['2026-12-01T02:00+08:00', true],
    ['2026-12-01T02:00:30Z', true],
    ['2028-02-29T23:59-05:30', true],
    ['2026-02-29T00:00Z', false],
    ['2026-12-01T24:00Z', false],
    ['2026-12-01T02:00', false],
    ['2026-12-01', false],
    ['2026-12-01 02:00Z', false],
    ['0000-00-00T00:00Z', false],
    ['', false],
  ])('may be written %s: %s', (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });
});

describe('notices', () => {
  it('are sorted by severity, then by start, then by name', () => {
    const notice = (id: string, severity: 'critical' | 'warning' | 'info', start: string) => ({
      id,
      severity,
      start,
    });
    const sorted = sortNotices([
      notice('b', 'info', '2026-12-01T00:00Z'),
      notice('a', 'info', '2026-12-01T08:00+08:00'),
      notice('new', 'warning', '2026-12-02T00:00Z'),
      notice('old', 'warning', '2026-12-01T00:00Z'),
      notice('outage', 'critical', '2020-01-01T00:00Z'),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['outage', 'new', 'old', 'a', 'b']);
  });

  it('are undefined in a language without text', () => {
    const notice = {
      id: 'slow',
      severity: 'warning',
      start: '2026-12-01T02:00+08:00',
      end: '2026-12-01T06:00+08:00',
      title: { zh: '退件变慢' },
      text: { en: 'Later.' },
      categories: [],
      codes: [],
    } as const;
    expect(localiseNotice(notice, 'en')).toBeUndefined();
    expect(localiseNotice(notice, 'zh')).not.toHaveProperty('text');
  });

  it.each([
    ['zh', '2026年12月1日星期二 02:00起，预计2026年12月1日星期二 06:00结束（中国标准时间）'],
    [
      'en',
      'From Tuesday, 1 December 2026 at 02:00. Expected to end Tuesday, 1 December 2026 at 06:00 (China Standard Time).',
    ],
  ] as const)('say from when to when in %s', (locale, time) => {
    const notice = {
      id: 'slow',
      severity: 'info',
      start: '2026-11-30T18:00Z',
      end: '2026-11-30T22:00Z',
      title: 'T',
    } as const;
    expect(describeNotice(notice, locale).time).toBe(time);
  });
});
