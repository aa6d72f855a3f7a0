import { expect, it } from 'vitest';
import { formatMoment, formatZone } from '../../../src/troubleshooter/format-moment.ts';

const moment = Date.parse('2026-11-26T08:30Z');

it.each([
  ['zh', 'Asia/Shanghai', '2026年11月26日星期四 16:30', '中国标准时间'],
  ['en', 'Asia/Shanghai', 'Thursday 26 November 2026 at 16:30', 'China Standard Time'],
  ['en', 'Asia/Kathmandu', 'Thursday 26 November 2026 at 14:15', 'Nepal Time'],
  ['zh', 'America/New_York', '2026年11月26日星期四 03:30', '北美东部标准时间'],
] as const)('in %s and %s it is %s, %s', (locale, timeZone, text, zone) => {
  // Some engines put a comma after the weekday.
  expect(formatMoment(moment, locale, timeZone).replace(',', '')).toBe(text);
  expect(formatZone(moment, locale, timeZone)).toBe(zone);
});

it('has midnight as 00:00', () => {
  expect(formatMoment(Date.parse('2026-11-25T16:00Z'), 'zh', 'Asia/Shanghai')).toContain(' 00:00');
});
