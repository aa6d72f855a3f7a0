import { describe, expect, it } from 'vitest';
import { isConceptPair, toConceptTerms } from '../../../src/search/query/concept-terms.ts';
import { toStem } from '../../../src/search/query/stem.ts';
import { splitTerms } from '../../../src/search/query/terms.ts';

describe('toConceptTerms', () => {
  it.each([
    [[], []],
    [['deposit'], ['0deposit0']],
    [
      ['deposit', 'missing'],
      ['0deposit0', '0missing0', '0deposit0missing0'],
    ],
    [
      ['missing', 'deposit'],
      ['0deposit0', '0missing0', '0deposit0missing0'],
    ],
    [
      ['a', 'b', 'c'],
      ['0a0', '0b0', '0c0', '0a0b0', '0a0c0', '0b0c0'],
    ],
  ])('returns for %j each concept and each two together, in one order', (concepts, terms) => {
    expect(toConceptTerms(concepts)).toEqual(terms);
  });

  it('makes terms that stay whole on both sides of the search', () => {
    const terms = toConceptTerms(['charged', 'missing']);
    expect(terms.flatMap(splitTerms)).toEqual(terms);
    expect(terms.map(toStem)).toEqual(terms);
  });
});

describe('isConceptPair', () => {
  it.each([
    ['0deposit0', false],
    ['0deposit0missing0', true],
  ])('answers for %s: %o', (term, answer) => {
    expect(isConceptPair(term)).toBe(answer);
  });
});
