import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { understandQuery, type UnderstandingTools } from '../../../src/search/query/understand.ts';
import { getPartFile, openTestIndex, type IndexedPage } from '../../support/search-index.ts';

const data: LanguageData = {
  words: ['parcel', 'replacement', 'missing'],
  sounds: [['面单', 'mian dan']],
  characters: {},
  traditional: '單单',
};

const findSynonymGroups = createSynonymFinder({
  parcel: { zh: '寄件', en: 'parcel*' },
  missing: { zh: '没到', en: 'missing' },
});

const pages: readonly IndexedPage[] = [
  { content: 'parcel missing 面单 0missing0parcel0' },
  { content: 'replacement replacements replaceable' },
  { content: 'replacement' },
];

const understand = async (text: string, tools: Partial<UnderstandingTools> = {}) =>
  understandQuery(text, {
    index: await openTestIndex(pages),
    findSynonymGroups,
    loadData: () => Promise.resolve(data),
    asTyped: false,
    ...tools,
  });

describe('understandQuery', () => {
  it('corrects nothing of a query that is searched as typed', async () => {
    const { terms, corrected } = await understand('pacrel missing', { asTyped: true });
    expect(corrected).toBeUndefined();
    expect(terms.map(({ text }) => text)).toContain('pacrel');
  });

  it('looks up words and synonym groups of a query', async () => {
    const { terms, corrected, failures } = await understand('parcel missing');
    expect(terms.map(({ key, weights }) => [key, weights.size])).toEqual([
      ['parcel', 1],
      ['mis', 1],
      ['parcel0mis', 0],
      ['0missing0', 0],
      ['0parcel0', 0],
      ['0missing0parcel0', 1],
    ]);
    expect(corrected).toBeUndefined();
    expect(failures).toEqual([]);
  });

  it.each([
    ['a typo', 'pacrel missing', 'parcel missing'],
    ['pinyin', 'miandan', '面单'],
    [
      'a half-typed last word, as its most frequent completion',
      'replaceable repl',
      'replaceable replacement',
    ],
  ])('corrects %s and looks up the correction', async (_what, query, corrected) => {
    const answer = await understand(query);
    expect(answer.corrected).toBe(corrected);
    expect(
      answer.terms.filter(({ kind }) => kind === 'word' || kind === 'hanPair'),
    ).not.toContainEqual(expect.objectContaining({ weights: new Map() }));
  });

  it('finds a pair of synonym groups of which the first was mistyped', async () => {
    const { terms } = await understand('pacrel missing');
    expect(terms.find(({ kind }) => kind === 'synonymGroupPair')?.weights.size).toBe(1);
  });

  it.each([
    ['is kept where most of it is known', 'replacement missing 面单 pacrel', undefined],
    ['is corrected where its subject may be unknown', 'missing pacrel', 'missing parcel'],
  ])('a query with a sure answer %s', async (_what, query, corrected) => {
    const content = '面单 面 单 replacement missing parcel 0missing0 0parcel0 0missing0parcel0';
    const index = await openTestIndex([{ content, weights: { replacement0mis: 1 } }]);
    const confidence = { ...index.confidence, sure: 0.01 };
    const understood = await understand(query, { index: { ...index, confidence } });
    expect(understood.corrected).toBe(corrected);
  });

  it.each(['面單', '面单 面單', 'replacement 面單'])(
    'reads the traditional characters of %s without a word about it, even if the answer is sure',
    async (query) => {
      const index = await openTestIndex([{ content: '面单 面 单 replacement' }]);
      const confidence = { ...index.confidence, sure: 0.01 };
      const answer = await understand(query, { index: { ...index, confidence } });
      expect(answer.corrected).toBeUndefined();
      expect(answer.terms).toContainEqual(
        expect.objectContaining({ key: '面单', weights: new Map([[0, 1]]) }),
      );
    },
  );

  it.each([
    ['pinyin beside characters', '面单 miandan', '面单 面单'],
    ['pinyin beside traditional characters', '面單 miandan', '面单 面单'],
  ])('reads %s where the answer is sure without it', async (_what, query, corrected) => {
    const index = await openTestIndex(pages);
    const confidence = { ...index.confidence, sure: 0.01 };
    const answer = await understand(query, { index: { ...index, confidence } });
    expect(answer.corrected).toBe(corrected);
  });

  it('finds nothing for words that say nothing', async () => {
    const index = await openTestIndex([{ content: 'the 没 100' }]);
    for (const query of ['the', '没', '100', 'the 没'])
      expect(await understand(query, { index })).toMatchObject({ terms: [], certainty: 0 });
  });

  it('keeps a query as typed whose answer is not more certain with the correction', async () => {
    const { corrected } = await understand('pacrel weather storm rain wind sun snow ice fog hail');
    expect(corrected).toBeUndefined();
  });

  it('does not complete a word of two letters', async () => {
    expect((await understand('missing re')).corrected).toBeUndefined();
  });

  it('returns no correction if there is none', async () => {
    expect((await understand('weather')).corrected).toBeUndefined();
  });

  it('keeps the found terms if the language data cannot be loaded', async () => {
    const { terms, failures, corrected } = await understand('pacrel missing', {
      loadData: () => Promise.reject(new Error('offline')),
    });
    const found = terms.filter(({ weights }) => weights.size > 0);
    expect(found.map(({ text }) => text)).toEqual(['missing']);
    expect(corrected).toBeUndefined();
    expect(failures).toEqual([new Error('offline')]);
  });

  it('keeps the found terms if a chunk cannot be loaded', async () => {
    const index = await openTestIndex(pages, {
      starts: ['', 'm', 'r'],
      missing: [getPartFile('r')],
    });
    const { terms, failures } = await understand('missing replacement', { index });
    expect(terms.find(({ text }) => text === 'missing')?.weights.size).toBe(1);
    expect(terms.map(({ text }) => text)).not.toContain('replacement');
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
