import { expect, it } from 'vitest';
import { listWeekdays } from '../../../../src/troubleshooter/waiting/weekday-table.ts';

/** For each weekday from Monday to Sunday: the weekday, with Monday as 0, and the number of weeks later. */
it.each([
  [1, '1+0 2+0 3+0 4+0 0+1 0+1 0+1', '2+0 3+0 4+0 5+0 1+1 1+1 1+1'],
  [3, '3+0 4+0 0+1 1+1 2+1 2+1 2+1', '4+0 5+0 1+1 2+1 3+1 3+1 3+1'],
  [5, '0+1 1+1 2+1 3+1 4+1 4+1 4+1', '1+1 2+1 3+1 4+1 5+1 5+1 5+1'],
  [10, '0+2 1+2 2+2 3+2 4+2 4+2 4+2', '1+2 2+2 3+2 4+2 5+2 5+2 5+2'],
  [0, '0+0 1+0 2+0 3+0 4+0 5+0 6+0', '1+0 2+0 3+0 4+0 5+0 6+0 0+1'],
])('%i working days from each weekday are over on %s', (count, expected, after) => {
  const rows = listWeekdays(count);
  expect(rows.map(({ over }) => `${over.weekday}+${over.weeks}`).join(' ')).toBe(expected);
  expect(rows.map(({ next }) => `${next.weekday}+${next.weeks}`).join(' ')).toBe(after);
  expect(rows.map(({ made }) => made)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
