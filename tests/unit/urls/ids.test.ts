import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codePattern } from '../../../src/urls/codes.ts';
import { isId, reservedHeadingIds } from '../../../src/urls/ids.ts';

it.each([
  ['return-delayed', true],
  ['a2f', true],
  ['Return', false],
  ['return_delayed', false],
  ['-return', false],
  ['return--delayed', false],
  ['2fa', false],
  ['退件', false],
  ['', false],
])('tells whether %o is an id: %o', (text, answer) => {
  expect(isId(text)).toBe(answer);
});

it.each([
  ['RE-1101', true],
  ['re-1101', false],
  ['RE1101', false],
  ['REX-1101', false],
  ['RE-11010', false],
])('tells whether %o is a code: %o', (text, answer) => {
  expect(codePattern.test(text)).toBe(answer);
});

it('reserves exactly the heading ids that the page of an article can have', () => {
  const source = new URL('../../../src/', import.meta.url);
  // Pages without an article have these; the id of a search box is its caller's.
  const elsewhere = [
    'layout/BarePage.astro',
    'layout/embed/StartPage.astro',
    'troubleshooter/steps/TroubleshooterStep.astro',
  ];
  const used = globSync('{layout,troubleshooter}/**/*.astro', { cwd: source })
    .filter((name) => !elsewhere.includes(name))
    .flatMap((name) => [...readFileSync(new URL(name, source), 'utf8').matchAll(/\sid="([^"]+)"/g)])
    .map(([, id]) => id);
  // The heading of the notes and the sheet with the topics are not in a template.
  used.push('footnote-label', 'site-menu');
  expect([...new Set(used)].sort()).toEqual([...reservedHeadingIds].sort());
});
