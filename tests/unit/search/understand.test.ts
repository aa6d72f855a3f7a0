import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { understandQuery, type UnderstandingTools } from '../../../src/search/query/understand.ts';
import { getPartFile, openTestIndex, type IndexedPage } from '../../support/search-index.ts';

const data: LanguageData = {
  words: ['parcel', 'replacement', 'missing'],
  sounds: [['退件', 'ti xian']],
  characters: {},
  traditional: '現现',
};

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '寄件', en: 'parcel*' },
  missing: { zh: '没到', en: 'missing' },
});

const pages: readonly IndexedPage[] = [
  { content: 'parcel missing 退件 0deposit0missing0' },
  { content: 'replacement replacements refundable' },
  { content: 'replacement' },
];

const understand = async (text: string, tools: Partial<UnderstandingTools> = {}) =>
  understandQuery(text, {
    index: await openTestIndex(pages),
    findSynonymGroups,
    loadData: () => Promise.resolve(data),
    ...tools,
  });

describe('understandQuery', () => {
  it('looks up words and synonym groups of a query', async () => {
    const { terms, corrected, failures } = await understand('parcel missing');
    expect(terms.map(({ text, pages: found }) => [text, found.size])).toEqual([
      ['parcel', 1],
      ['missing', 1],
      ['0deposit0', 0],
      ['0missing0', 0],
      ['0deposit0missing0', 1],
    ]);
    expect(corrected).toBeUndefined();
    expect(failures).toEqual([]);
  });

  it.each([
    ['a typo', 'depsoit missing', 'parcel missing'],
    ['pinyin', 'tixian', '退件'],
    ['traditional characters', '提現', '退件'],
    [
      'a half-typed last word, as its most frequent completion',
      'missing refu',
      'missing replacement',
    ],
  ])('corrects %s and looks up the correction', async (_what, query, corrected) => {
    const answer = await understand(query);
    expect(answer.corrected).toBe(corrected);
    expect(
      answer.terms.filter(({ kind }) => kind === 'word' || kind === 'hanPair'),
    ).not.toContainEqual(expect.objectContaining({ pages: new Map() }));
  });

  it('finds a pair of synonym groups of which the first was mistyped', async () => {
    const { terms } = await understand('depsoit missing');
    expect(terms.find(({ kind }) => kind === 'synonymGroupPair')?.pages.size).toBe(1);
  });

  it('does not complete a word of two letters', async () => {
    expect((await understand('missing re')).corrected).toBeUndefined();
  });

  it('returns no correction if there is none', async () => {
    expect((await understand('weather')).corrected).toBeUndefined();
  });

  it('keeps the found terms if the language data cannot be loaded', async () => {
    const { terms, failures, corrected } = await understand('depsoit missing', {
      loadData: () => Promise.reject(new Error('offline')),
    });
    expect(terms.filter(({ pages: found }) => found.size > 0).map(({ text }) => text)).toEqual([
      'missing',
    ]);
    expect(corrected).toBeUndefined();
    expect(failures).toEqual([new Error('offline')]);
  });

  it('keeps the found terms if a chunk cannot be loaded', async () => {
    const index = await openTestIndex(pages, {
      starts: ['', 'm', 'r'],
      missing: [getPartFile('r')],
    });
    const { terms, failures } = await understand('missing replacement', { index });
    expect(terms.find(({ text }) => text === 'missing')?.pages.size).toBe(1);
    expect(failures[0]).toEqual(new Error('index/part-r.pf_index did not arrive.'));
  });

  it('does not correct a word whose chunk cannot be loaded', async () => {
    const index = await openTestIndex([{ content: 'missing recharge' }], {
      starts: ['', 'r'],
      missing: [getPartFile('r')],
    });
    const { corrected } = await understand('recharge missing', {
      index,
      loadData: () => Promise.resolve({ ...data, words: ['recharged'] }),
    });
    expect(corrected).toBeUndefined();
  });

  it('does not load language data if the index contains all terms', async () => {
    const { failures } = await understand('parcel', {
      loadData: () => Promise.reject(new Error('not wanted')),
    });
    expect(failures).toEqual([]);
  });
});
