import { describe, expect, it } from 'vitest';
import { parseScale, parseTheme, readAppearance } from '../../../../src/app/embed/appearance.ts';

describe('a text size', () => {
  it.each([
    ['1', 1],
    ['1.5', 1.5],
    [1.25, 1.25],
    ['0.1', 0.8],
    ['1e9', 2],
    [3, 2],
    ['Infinity', undefined],
    [Number.NaN, undefined],
    ['', undefined],
    [' ', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['big', undefined],
    ['1px', undefined],
    [null, undefined],
    [undefined, undefined],
    [[1.5], undefined],
    [{ valueOf: (): number => 1.5 }, undefined],
  ])('%o is read as %o', (given, expected) => {
    expect(parseScale(given)).toBe(expected);
  });
});

describe('a theme', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['Dark', undefined],
    ['', undefined],
    ['<script>', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    [null, undefined],
    [['dark'], undefined],
  ])('%o is read as %o', (given, expected) => {
    expect(parseTheme(given)).toBe(expected);
  });
});

it('an address may ask for one, both or none', () => {
  const read = (search: string) => readAppearance(new URLSearchParams(search));
  expect(read('?theme=dark&scale=1.5')).toEqual({ theme: 'dark', scale: 1.5 });
  expect(read('?scale=2')).toEqual({ theme: undefined, scale: 2 });
  expect(read('?__proto__=dark&theme=dark&theme=light')).toEqual({
    theme: 'dark',
    scale: undefined,
  });
});
