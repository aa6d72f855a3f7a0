import { describe, expect, it } from 'vitest';
import { describeUrgency } from '../../../../src/content-model/articles/describe-problem.ts';
import type { Timing } from '../../../../src/content-model/articles/duration.ts';

const after = (duration: string, unit: 'hours' | 'working-days'): Timing => ({
  contactAfter: { after: duration, unit },
});

describe('the label of an urgency', () => {
  it.each([
    ['parcel-at-risk', after('PT48H', 'hours'), 'now', 'Parcel at risk'],
    ['stuck', after('PT48H', 'hours'), 'later', 'Contact support after 48 hours'],
    ['stuck', after('P1D', 'working-days'), 'later', 'Contact support after 1 working day'],
    ['stuck', after('PT0H', 'hours'), 'later', 'Can’t go on'],
    ['stuck', undefined, 'later', 'Can’t go on'],
    ['calm', after('PT48H', 'hours'), 'any-time', 'Can wait'],
  ] as const)('of %s with %o is %s, “%s”', (urgency, timing, act, text) => {
    const problem = { urgency, locale: 'en', ...(timing && { timing }) } as const;
    expect(describeUrgency(problem)).toEqual({ act, text });
  });

  it('is missing on a site without urgencies', () => {
    expect(describeUrgency({ locale: 'en' })).toBeUndefined();
  });
});
