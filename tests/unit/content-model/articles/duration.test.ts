import { describe, expect, it } from 'vitest';
import { parseDuration, timingSchema } from '../../../../src/content-model/articles/duration.ts';
import { formatTiming } from '../../../../src/content-model/articles/format-timing.ts';

describe('parseDuration', () => {
  it.each([
    ['PT48H', 'hours', 48],
    ['PT0H', 'hours', 0],
    ['P3D', 'working-days', 3],
    ['P2D', 'hours', undefined],
    ['PT24H', 'working-days', undefined],
    ['48h', 'hours', undefined],
    ['P-1D', 'working-days', undefined],
    ['PT1.5H', 'hours', undefined],
  ] as const)('reads %o in %s as %o', (text, unit, count) => {
    expect(parseDuration(text, unit)).toBe(count);
  });
});

describe('timingSchema', () => {
  it.each([
    [{}, 'is empty; expected `typical`, `contactAfter` or both'],
    [{ typical: { from: 'P1D', to: 'PT24H', unit: 'hours' } }, 'is not a duration in hours'],
    [{ typical: { from: 'P3D', to: 'P1D', unit: 'working-days' } }, 'is shorter than `from` (P3D)'],
    [{ contactAfter: { after: '2 days', unit: 'working-days' } }, 'expected the form P3D'],
  ])('refuses %o', (timing, message) => {
    expect(timingSchema.safeParse(timing).error?.message).toContain(message);
  });
});

describe('formatTiming', () => {
  it.each([
    [
      { typical: { from: 'P1D', to: 'P3D', unit: 'working-days' } },
      '1到3个工作日',
      '1 to 3 working days',
    ],
    [
      { typical: { from: 'PT0H', to: 'PT24H', unit: 'hours' } },
      '立即，或24小时内',
      'at once, or within 24 hours',
    ],
    [{ typical: { from: 'PT0H', to: 'PT0H', unit: 'hours' } }, '立即', 'at once'],
    [{ typical: { from: 'P1D', to: 'P1D', unit: 'working-days' } }, '1个工作日', '1 working day'],
  ] as const)('says the usual time %o in both languages', (timing, zh, en) => {
    expect(formatTiming(timing, 'zh')).toEqual({ typical: zh });
    expect(formatTiming(timing, 'en')).toEqual({ typical: en });
  });

  it.each([
    [
      { contactAfter: { after: 'PT48H', unit: 'hours' } },
      '满48小时还没结果，就联系',
      'if it hasn’t arrived after 48 hours',
    ],
    [{ contactAfter: { after: 'PT0H', unit: 'hours' } }, '立即', 'at once'],
  ] as const)('says when to contact support %o in both languages', (timing, zh, en) => {
    expect(formatTiming(timing, 'zh')).toEqual({ contactAfter: zh });
    expect(formatTiming(timing, 'en')).toEqual({ contactAfter: en });
  });
});
