import { expect, it } from 'vitest';
import { codePattern, isId } from '../../../src/links/ids.ts';

it.each([
  ['withdrawal-delayed', true],
  ['a2f', true],
  ['Withdrawal', false],
  ['withdrawal_delayed', false],
  ['-withdrawal', false],
  ['withdrawal--delayed', false],
  ['2fa', false],
  ['提现', false],
  ['', false],
])('says that %o is an id: %o', (text, answer) => {
  expect(isId(text)).toBe(answer);
});

it.each([
  ['WDR-101', true],
  ['wdr-101', false],
  ['WDR101', false],
  ['WDRX-101', false],
  ['WDR-1010', false],
])('says that %o is a code: %o', (text, answer) => {
  expect(codePattern.test(text)).toBe(answer);
});
