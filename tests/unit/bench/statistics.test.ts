import { describe, expect, it } from 'vitest';
import { findPercentile } from '../../../bench/support/statistics.ts';

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [[4, 1, 3, 2], 75, 3],
    [[4, 1, 3, 2], 50, 2],
    [[7], 95, 7],
    [[1, 2], 0, 1],
    [hundred, 95, 95],
    [hundred, 100, 100],
  ])('of %j at %i is %i', (numbers, percent, expected) => {
    expect(findPercentile(numbers, percent)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => findPercentile([], 50)).toThrow('nothing to take a percentile of');
  });
});
