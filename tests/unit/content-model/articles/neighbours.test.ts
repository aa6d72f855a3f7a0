import { expect, it } from 'vitest';
import { takeNeighbours } from '../../../../src/content-model/articles/neighbours.ts';

it.each([
  [0, 'abc'],
  [1, 'abc'],
  [2, 'bcd'],
  [4, 'def'],
  [5, 'def'],
  [-1, 'abc'],
])('takes three of a–f around place %d: %s', (index, expected) => {
  expect(takeNeighbours([...'abcdef'], index, 3).join('')).toBe(expected);
});

it('returns a short list completely', () => {
  expect(takeNeighbours(['a', 'b'], 1, 3)).toEqual(['a', 'b']);
  expect(takeNeighbours([], 0, 3)).toEqual([]);
});
