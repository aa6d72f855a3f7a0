import { describe, expect, it } from 'vitest';
import { isSynonymGroupPair, toSynonymTerms } from '../../../src/search/query/synonym-terms.ts';
import { toStem } from '../../../src/search/query/stem.ts';
import { splitTerms } from '../../../src/search/query/terms.ts';

describe('toSynonymTerms', () => {
  it.each([
    [[], []],
    [['parcel'], ['0parcel0']],
    [
      ['parcel', 'missing'],
      ['0missing0', '0parcel0', '0missing0parcel0'],
    ],
    [
      ['missing', 'parcel'],
      ['0missing0', '0parcel0', '0missing0parcel0'],
    ],
    [
      ['a', 'b', 'c'],
      ['0a0', '0b0', '0c0', '0a0b0', '0a0c0', '0b0c0'],
    ],
  ])('returns for %j each group and each pair of groups, sorted', (synonymGroups, terms) => {
    expect(toSynonymTerms(synonymGroups)).toEqual(terms);
  });

  it('returns terms that `splitTerms` and `toStem` do not change', () => {
    const terms = toSynonymTerms(['charged', 'missing']);
    expect(terms.flatMap(splitTerms)).toEqual(terms);
    expect(terms.map(toStem)).toEqual(terms);
  });
});

describe('isSynonymGroupPair', () => {
  it.each([
    ['0parcel0', false],
    ['0parcel0missing0', true],
  ])('answers for %s: %o', (term, answer) => {
    expect(isSynonymGroupPair(term)).toBe(answer);
  });
});
