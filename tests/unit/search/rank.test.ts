import { describe, expect, it } from 'vitest';
import {
  getPlaceWeight,
  getRarity,
  keepRelevant,
  rankPages,
  type TermPages,
} from '../../../src/search/query/rank.ts';
import { placeWeights, relevantShare, weights } from '../../../src/search/query/weights.ts';
import { searchFields } from '../../../src/search/source.ts';

const createTerm = (
  pages: Readonly<Record<number, number>>,
  kind: TermPages['kind'] = 'word',
): TermPages => ({
  kind,
  pages: new Map(Object.entries(pages).map(([page, count]) => [Number(page), count])),
});

const listOrder = (terms: readonly TermPages[], pageCount = 100): number[] =>
  rankPages(terms, pageCount).map(({ page }) => page);

const getScore = (term: TermPages, page: number): number =>
  rankPages([term], 100).find((ranked) => ranked.page === page)?.score ?? 0;

describe('getRarity', () => {
  it('is near 0 for a term of all pages, and higher for rarer terms', () => {
    const rarities = [100, 50, 10, 1].map((pages) => getRarity(pages, 100));
    expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
    expect(rarities[0]).toBeGreaterThan(0);
    expect(rarities[0]).toBeLessThan(0.01);
    expect(rarities[3]).toBeCloseTo(4.21, 2);
  });
});

describe('rankPages', () => {
  it('ranks the page with the rarer term first', () => {
    expect(listOrder([createTerm({ 1: 1, 2: 1, 3: 1 }), createTerm({ 4: 1 })])).toEqual([
      4, 1, 2, 3,
    ]);
  });

  it('ranks the page with more of the terms first', () => {
    expect(listOrder([createTerm({ 1: 1, 2: 1 }), createTerm({ 2: 1, 3: 1 })])).toEqual([2, 1, 3]);
  });

  it('ranks the page with more occurrences first', () => {
    expect(listOrder([createTerm({ 1: 1, 2: 3 })])).toEqual([2, 1]);
  });

  it('weights each further occurrence less', () => {
    const scores = [0, 1, 2, 3].map((count) => getScore(createTerm({ 1: count }), 1));
    const gains = scores.slice(1).map((score, index) => score - (scores[index] ?? 0));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(new Set(gains).size).toBe(3);
  });

  it('limits how much occurrences of a common term outweigh a rare one', () => {
    const common = createTerm(
      Object.fromEntries(Array.from({ length: 90 }, (_, page) => [page, 1_000])),
    );
    expect(listOrder([common, createTerm({ 95: 1 })])[0]).toBe(95);
  });

  it('ranks the page with the lower number first if scores are equal', () => {
    const pages = new Map([7, 3, 5].map((page) => [page, 1]));
    expect(listOrder([{ kind: 'word', pages }])).toEqual([3, 5, 7]);
  });

  it('multiplies by the weight of the kind of term', () => {
    const [code, group] = [createTerm({ 1: 1 }, 'code'), createTerm({ 1: 1 }, 'synonymGroup')];
    expect(getScore(code, 1) / getScore(group, 1)).toBeCloseTo(weights.code / weights.synonymGroup);
  });

  it('ranks a page with the code above all others', () => {
    const others = Array.from({ length: 20 }, () => createTerm({ 2: 5 }));
    expect(listOrder([createTerm({ 1: 4 }, 'code'), ...others])[0]).toBe(1);
  });

  it('returns no pages if none contains a term', () => {
    expect(rankPages([], 100)).toEqual([]);
    expect(rankPages([createTerm({})], 100)).toEqual([]);
  });
});

describe('keepRelevant', () => {
  const rank = (...scores: readonly number[]) => scores.map((score, page) => ({ page, score }));

  it.each([
    [[100, 50, 100 * relevantShare, 100 * relevantShare - 0.01], 3],
    [[0.1, 0.09], 2],
    [[5], 1],
    [[], 0],
  ])('keeps for the scores %j the first %i', (scores, kept) => {
    expect(keepRelevant(rank(...scores))).toEqual(rank(...scores.slice(0, kept)));
  });
});

describe('getPlaceWeight', () => {
  it.each(Object.values(searchFields))('has a weight for the field %s of the index', (field) => {
    expect(getPlaceWeight(field)).toBe(placeWeights[field]);
    expect(getPlaceWeight(field)).toBeGreaterThan(0);
  });

  it('is 0 for an unknown field', () => {
    expect(getPlaceWeight('image')).toBe(0);
  });
});
