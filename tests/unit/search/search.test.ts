import { describe, expect, it } from 'vitest';
import { planLookUps, search, termLimit, type Engine } from '../../../src/search/query/search.ts';

/** An engine that knows which pages hold which expression, all with the score 1. */
const createEngine =
  (pages: Readonly<Record<string, readonly string[]>>): Engine<string> =>
  (expression) =>
    Promise.resolve(
      (pages[expression] ?? []).map((id) => ({
        id,
        score: 1,
        load: () => Promise.resolve(`${id} for ${expression}`),
      })),
    );

const listIds = async (pages: Readonly<Record<string, readonly string[]>>, query: string) =>
  (await search(createEngine(pages), query)).map(({ id }) => id);

describe('planLookUps', () => {
  it('looks up the whole query, then each term', () => {
    expect(planLookUps('提现 late').map(({ expression }) => expression)).toEqual([
      '提现 late',
      '提现',
      'late',
    ]);
  });

  it.each(['', '   ', '？！', '"'])('looks nothing up for %o', (query) => {
    expect(planLookUps(query)).toEqual([]);
  });

  it('does not let a reader’s quotation marks reach the engine as syntax', () => {
    expect(planLookUps('"late').map(({ expression }) => expression)).toEqual(['late', 'late']);
  });
});

describe('planLookUps of a pasted letter', () => {
  it.each([
    ['Chinese', String.fromCodePoint(...Array.from({ length: 300 }, (_, index) => 0x4e00 + index))],
    ['English', Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ')],
  ])('looks up the first terms of %s text, and no more', (_language, letter) => {
    const [, ...terms] = planLookUps(letter);
    expect(terms).toHaveLength(termLimit);
    expect(letter.startsWith(terms[0]?.expression ?? '?')).toBe(true);
  });
});

describe('search', () => {
  it('finds a page that holds some of the words', async () => {
    expect(await listIds({ money: ['a'] }, 'where is money')).toEqual(['a']);
  });

  it('puts the page that holds more of the words first', async () => {
    expect(await listIds({ money: ['a', 'b'], gone: ['b'] }, 'money gone')).toEqual(['b', 'a']);
  });

  it('puts a page that holds the whole query first', async () => {
    const pages = { 'money gone': ['c'], money: ['a', 'c'], gone: ['a', 'c'] };
    expect(await listIds(pages, 'money gone')).toEqual(['c', 'a']);
  });

  it('orders equal pages by id, so that two visits show the same', async () => {
    expect(await listIds({ money: ['b', 'a'] }, 'money')).toEqual(['a', 'b']);
  });

  it('finds nothing where nothing fits', async () => {
    expect(await listIds({ money: ['a'] }, 'weather')).toEqual([]);
  });
});
