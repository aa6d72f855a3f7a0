import { describe, expect, it } from 'vitest';
import type { FoundTerm } from '../../../src/search/query/look-up.ts';
import { getRarity, keepRelevant, rankPages } from '../../../src/search/query/rank.ts';
import { kindWeights, relevant } from '../../../src/search/query/weights.ts';

const articleCount = 100;

const createTerm = (
  pages: Readonly<Record<number, number>>,
  kind: FoundTerm['kind'] = 'word',
): FoundTerm => ({
  kind,
  text: '',
  key: '',
  weights: new Map(Object.entries(pages).map(([page, weight]) => [Number(page), weight])),
});

const rank = (...terms: readonly FoundTerm[]) => rankPages(terms, articleCount);

const listOrder = (...terms: readonly FoundTerm[]): number[] =>
  rank(...terms).ranked.map(({ page }) => page);

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
  it('adds up the weights of the terms, each times that of its kind', () => {
    const { ranked } = rank(createTerm({ 1: 2, 2: 1 }), createTerm({ 2: 3 }, 'wordPair'));
    const length = Math.hypot(kindWeights.word, kindWeights.wordPair);
    expect(ranked).toEqual([
      {
        page: 2,
        score: expect.closeTo((kindWeights.word + 3 * kindWeights.wordPair) / length) as number,
      },
      { page: 1, score: expect.closeTo((2 * kindWeights.word) / length) as number },
    ]);
  });

  it('gives long and short queries comparable scores', () => {
    const term = createTerm({ 1: 2 });
    const [one] = rank(term).ranked;
    const [four] = rank(term, term, term, term).ranked;
    expect((four?.score ?? 0) / (one?.score ?? 1)).toBeCloseTo(2);
  });

  it('ranks the page with the lower number first if scores are equal', () => {
    expect(listOrder(createTerm({ 7: 1, 3: 1, 5: 1 }))).toEqual([3, 5, 7]);
  });

  it('ranks a page with the code above all others', () => {
    const others = Array.from({ length: 10 }, () => createTerm({ 2: 4 }));
    expect(listOrder(createTerm({ 1: 10 }, 'code'), ...others)[0]).toBe(1);
  });

  it('does not rank the background', () => {
    expect(listOrder(createTerm({ 1: 1, [articleCount]: 9 }))).toEqual([1]);
  });

  it('returns no pages if none contains a term', () => {
    expect(rank().ranked).toEqual([]);
    expect(rank(createTerm({})).ranked).toEqual([]);
  });
});

describe('the evidence of a ranking', () => {
  it('has the share of the query that articles know', () => {
    const known = (...terms: readonly FoundTerm[]) => rank(...terms).evidence.known;
    expect(known(createTerm({ 1: 1 }), createTerm({}))).toBeCloseTo(0.5);
    expect(known(createTerm({ [articleCount]: 1 }))).toBe(0);
    expect(known(createTerm({ 1: 1, [articleCount]: 1 }))).toBe(1);
    expect(known(createTerm({}))).toBe(0);
    expect(known()).toBe(0);
  });

  it.each([
    ['one page far before all others', [createTerm({ 1: 40 })], 40],
    ['two pages alike', [createTerm({ 1: 40, 2: 40 })], 40 + Math.log(2)],
    ['a page before the background', [createTerm({ 1: 40, 2: 1, [articleCount]: 30 })], 10],
    ['nothing', [], 0],
  ])('has the lead of %s', (_what, terms, lead) => {
    expect(rank(...terms).evidence.lead).toBeCloseTo(lead);
  });
});

describe('keepRelevant', () => {
  const toRanked = (...scores: readonly number[]) => scores.map((score, page) => ({ page, score }));

  it.each([
    [[90, 89, 90 - relevant.distance, 90 - relevant.distance - 0.01], 3],
    [[1, relevant.share, relevant.share - 0.01], 2],
    [[0.1, 0.09], 2],
    [[5], 1],
    [[], 0],
  ])('keeps for the scores %j the first %i', (scores, kept) => {
    expect(keepRelevant(toRanked(...scores))).toEqual(toRanked(...scores.slice(0, kept)));
  });
});
