import { describe, expect, it } from 'vitest';
import { summarise, summariseTopics, toOutcome } from '../../../../bench/search/quality.ts';

describe('an outcome', () => {
  const query = { query: 'locked', topic: 'account-locked', also: ['login-problems'] };

  it.each([
    [['account-locked', 'login-problems'], { rank: 1, hasResults: true }],
    [['self-check', 'login-problems', 'account-locked'], { rank: 2, hasResults: true }],
    [['self-check'], { rank: undefined, hasResults: true }],
    [[], { rank: undefined, hasResults: false }],
  ])('for the results %j is %j', (ids, expected) => {
    expect(toOutcome(query, ids)).toEqual({ topic: 'account-locked', ...expected });
  });
});

describe('quality', () => {
  const outcomes = [
    { topic: 'a', rank: 1, hasResults: true },
    { topic: 'a', rank: 3, hasResults: true },
    { topic: 'b', rank: 4, hasResults: true },
    { topic: 'b', rank: undefined, hasResults: false },
  ];

  it('counts rank 1, the top 3 and empty answers in per cent', () => {
    expect(summarise(outcomes)).toEqual({ queries: 4, first: 25, top: 50, nothing: 25 });
  });

  it('is returned for each topic', () => {
    expect(summariseTopics(outcomes)).toEqual({
      a: { queries: 2, first: 50, top: 100, nothing: 0 },
      b: { queries: 2, first: 0, top: 0, nothing: 50 },
    });
  });

  it('is 0 without queries', () => {
    expect(summarise([])).toEqual({ queries: 0, first: 0, top: 0, nothing: 0 });
  });
});
