import { expect, it } from 'vitest';
import { parseCount } from '../../../bench/support/parse-count.ts';

it('reads a whole number above 0, and nothing where the flag is missing', () => {
  expect(parseCount('--articles', '2000')).toBe(2000);
  expect(parseCount('--articles', undefined)).toBeUndefined();
});

it.each(['', '0', '-1', '2.5', 'many'])('refuses %j', (text) => {
  expect(() => parseCount('--articles', text)).toThrow(`--articles is ${JSON.stringify(text)}`);
});
