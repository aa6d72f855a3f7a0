import { expect, it } from 'vitest';
import { formatDate } from '../../../src/i18n/format-date.ts';

it.each([
  ['zh', '2026年11月2日'],
  ['en', '2 November 2026'],
] as const)('writes a date as readers of %s do', (locale, text) => {
  expect(formatDate('2026-11-02', locale)).toBe(text);
});
