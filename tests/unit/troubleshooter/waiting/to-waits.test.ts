import { expect, it } from 'vitest';
import { toWaits } from '../../../../src/troubleshooter/waiting/to-waits.ts';

it.each([
  [
    {
      typical: { from: 'P1D', to: 'P3D', unit: 'working-days' },
      contactAfter: { after: 'PT48H', unit: 'hours' },
    },
    { usual: { count: 3, unit: 'working-days' }, contact: { count: 48, unit: 'hours' } },
  ],
  [
    { typical: { from: 'PT0H', to: 'PT24H', unit: 'hours' } },
    { usual: { count: 24, unit: 'hours' } },
  ],
  [
    { contactAfter: { after: 'P2D', unit: 'working-days' } },
    { contact: { count: 2, unit: 'working-days' } },
  ],
  // At once: nothing to calculate.
  [{ contactAfter: { after: 'PT0H', unit: 'hours' } }, undefined],
  [
    {
      typical: { from: 'PT0H', to: 'PT24H', unit: 'hours' },
      contactAfter: { after: 'PT0H', unit: 'hours' },
    },
    undefined,
  ],
  [{ typical: { from: 'PT0H', to: 'PT0H', unit: 'hours' } }, undefined],
] as const)('%j is the waits %j', (timing, waits) => {
  expect(toWaits(timing)).toEqual(waits);
});
