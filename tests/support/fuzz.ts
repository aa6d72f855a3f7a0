import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { FuzzArea } from '../fuzz/area.ts';
import { createDirectory } from './tiny-site.ts';

/** Inputs of a test: with more, one of the slow areas takes minutes where many tests run side by side. */
const most = 50;

/** Tests a few inputs of what `npm run fuzz` tries for minutes, the same in every run. */
export function testAreas(areas: readonly FuzzArea[]): void {
  const parts = areas.flatMap((area) => {
    const { unit } = area.runs;
    return Array.from({ length: Math.ceil(unit / most) }, (_, index) => ({
      area,
      seed: 16 + index,
      runs: Math.min(most, unit - index * most),
    }));
  });
  describe.each(parts)('$area.name, $runs inputs from seed $seed', ({ area, seed, runs }) => {
    it(`gives ${area.expects}`, async () => {
      const property = area.createProperty(createDirectory());
      await fc.assert(property as fc.IAsyncProperty<never[]>, { seed, numRuns: runs });
    });
  });
}
