import { expect, it } from 'vitest';
import { sampleEvenly } from '../../../../bench/search/sample.ts';

it.each([
  [['a', 'b', 'c', 'd'], 2, ['a', 'c']],
  [['a', 'b', 'c', 'd', 'e'], 3, ['a', 'b', 'd']],
  [['a', 'b'], 5, ['a', 'b']],
  [[], 3, []],
])('of %j takes %i at even distances', (items, count, expected) => {
  expect(sampleEvenly(items, count)).toEqual(expected);
});

it('takes as many as it is asked for', () => {
  const items = Array.from({ length: 201 }, (_, index) => index);
  expect(sampleEvenly(items, 15)).toHaveLength(15);
  expect(sampleEvenly(items, 200)).toHaveLength(200);
});
