import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { createConceptFinder } from '../../../src/search/query/concepts.ts';
import { understandQuery, type UnderstandingTools } from '../../../src/search/query/understand.ts';
import { getPartFile, openTestIndex, type IndexedPage } from '../../support/search-index.ts';

const data: LanguageData = {
  words: ['deposit', 'refund', 'missing'],
  sounds: [['提现', 'ti xian']],
  characters: {},
  traditional: '現现',
};

const findConcepts = createConceptFinder({
  deposit: { zh: '充值', en: 'deposit*' },
  missing: { zh: '没到', en: 'missing' },
});

const pages: readonly IndexedPage[] = [
  { content: 'deposit missing 提现 0deposit0missing0' },
  { content: 'refund refunds refundable' },
  { content: 'refund' },
];

const understand = async (text: string, tools: Partial<UnderstandingTools> = {}) =>
  understandQuery(text, {
    index: await openTestIndex(pages),
    findConcepts,
    loadData: () => Promise.resolve(data),
    ...tools,
  });

describe('understandQuery', () => {
  it('looks up words and concepts of a query that the index knows', async () => {
    const { terms, repaired, failures } = await understand('deposit missing');
    expect(terms.map(({ text, pages: found }) => [text, found.size])).toEqual([
      ['deposit', 1],
      ['missing', 1],
      ['0deposit0', 0],
      ['0missing0', 0],
      ['0deposit0missing0', 1],
    ]);
    expect(repaired).toBeUndefined();
    expect(failures).toEqual([]);
  });

  it.each([
    ['a slip', 'depsoit missing', 'deposit missing'],
    ['pinyin', 'tixian', '提现'],
    ['traditional characters', '提現', '提现'],
    ['a half-typed last word, as its most frequent completion', 'missing refu', 'missing refund'],
  ])('puts %s right and looks up what was meant', async (_what, query, repaired) => {
    const answer = await understand(query);
    expect(answer.repaired).toBe(repaired);
    expect(
      answer.terms.filter(({ kind }) => kind === 'word' || kind === 'hanPair'),
    ).not.toContainEqual(expect.objectContaining({ pages: new Map() }));
  });

  it('finds two concepts together where the first was mistyped', async () => {
    const { terms } = await understand('depsoit missing');
    expect(terms.find(({ kind }) => kind === 'conceptPair')?.pages.size).toBe(1);
  });

  it('completes no word of two letters', async () => {
    expect((await understand('missing re')).repaired).toBeUndefined();
  });

  it('says nothing of a query that cannot be put right', async () => {
    expect((await understand('weather')).repaired).toBeUndefined();
  });

  it('keeps what it found where the words of the language do not arrive', async () => {
    const { terms, failures, repaired } = await understand('depsoit missing', {
      loadData: () => Promise.reject(new Error('offline')),
    });
    expect(terms.filter(({ pages: found }) => found.size > 0).map(({ text }) => text)).toEqual([
      'missing',
    ]);
    expect(repaired).toBeUndefined();
    expect(failures).toEqual([new Error('offline')]);
  });

  it('keeps what it found where a part of the index does not arrive', async () => {
    const index = await openTestIndex(pages, {
      starts: ['', 'm', 'r'],
      missing: [getPartFile('r')],
    });
    const { terms, failures } = await understand('missing refund', { index });
    expect(terms.find(({ text }) => text === 'missing')?.pages.size).toBe(1);
    expect(failures[0]).toEqual(new Error('index/part-r.pf_index did not arrive.'));
  });

  it('does not take a word for a slip because its part of the index did not arrive', async () => {
    const index = await openTestIndex([{ content: 'missing recharge' }], {
      starts: ['', 'r'],
      missing: [getPartFile('r')],
    });
    const { repaired } = await understand('recharge missing', {
      index,
      loadData: () => Promise.resolve({ ...data, words: ['recharged'] }),
    });
    expect(repaired).toBeUndefined();
  });

  it('loads no words where the index knows the query', async () => {
    const { failures } = await understand('deposit', {
      loadData: () => Promise.reject(new Error('not wanted')),
    });
    expect(failures).toEqual([]);
  });
});
