import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzzAreas } from '../fuzz/areas.ts';
import { createDirectory } from '../support/tiny-site.ts';

/** A few inputs of what `npm run fuzz` tries for minutes, the same in every run. */
describe.each(fuzzAreas.filter(({ runs }) => runs.unit > 0))('$name', (area) => {
  it(`gives ${area.expects}`, async () => {
    const property = area.createProperty(createDirectory());
    await fc.assert(property as fc.IAsyncProperty<never[]>, { seed: 16, numRuns: area.runs.unit });
  });
});
