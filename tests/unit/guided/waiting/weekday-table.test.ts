import { expect, it } from 'vitest';
import { listWeekdays } from '../../../../src/guided/waiting/weekday-table.ts';

/** Made from Monday to Sunday: the weekday, Monday 0, and how many weeks later. */
it.each([
  [1, '1+0 2+0 3+0 4+0 0+1 0+1 0+1'],
  [3, '3+0 4+0 0+1 1+1 2+1 2+1 2+1'],
  [5, '0+1 1+1 2+1 3+1 4+1 4+1 4+1'],
  [10, '0+2 1+2 2+2 3+2 4+2 4+2 4+2'],
  [0, '0+0 1+0 2+0 3+0 4+0 5+0 6+0'],
])('%i working days from each weekday are over on %s', (count, expected) => {
  const rows = listWeekdays(count);
  expect(rows.map(({ due, weeks }) => `${due}+${weeks}`).join(' ')).toBe(expected);
  expect(rows.map(({ made }) => made)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
