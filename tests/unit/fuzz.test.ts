import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzzAreas } from '../fuzz/areas.ts';
import { createDirectory } from '../support/tiny-site.ts';

/** Inputs of a test: with more, one of the slow areas takes minutes where many tests run side by side. */
const most = 50;

const parts = fuzzAreas.flatMap((area) => {
  const { unit } = area.runs;
  return Array.from({ length: Math.ceil(unit / most) }, (_, index) => ({
    area,
    seed: 16 + index,
    runs: Math.min(most, unit - index * most),
  }));
});

/** A few inputs of what `npm run fuzz` tries for minutes, the same in every run. */
describe.each(parts)('$area.name, $runs inputs from seed $seed', ({ area, seed, runs }) => {
  it(`gives ${area.expects}`, async () => {
    const property = area.createProperty(createDirectory());
    await fc.assert(property as fc.IAsyncProperty<never[]>, { seed, numRuns: runs });
  });
});
