import { describe, expect, it } from 'vitest';
import { listTerms, lookUp, termLimit, type Term } from '../../../src/search/query/look-up.ts';
import { normaliseQuery } from '../../../src/search/query/terms.ts';
import { getPartFile, openTestIndex } from '../../support/search-index.ts';

const list = (text: string, kind: Term['kind'], synonymGroups: readonly string[] = []): string[] =>
  listTerms(normaliseQuery(text), synonymGroups)
    .filter((term) => term.kind === kind)
    .map((term) => term.text);

describe('listTerms', () => {
  it.each([
    ['where is my box', ['box']],
    ['I can’t get the replacement', ['cant', 'replacement']],
    ['box box', ['box']],
    ['what is it', []],
    ['a', []],
    ['the 退件', []],
    ['', []],
  ])('looks up the words of %o without stop words: %j', (text, words) => {
    expect(list(text, 'word')).toEqual(words);
  });

  it.each([
    ['退件没到', ['退件', '件没', '没到']],
    ['我的箱', ['的箱']],
    ['怎么了', []],
    ['没', []],
    ['箱', ['箱']],
    ['没到没到', ['没到', '到没']],
  ])('looks up the pairs of %o without stop pairs: %j', (text, pairs) => {
    expect(list(text, 'hanPair')).toEqual(pairs);
  });

  it.each([
    'RE-1101',
    're1101',
    're 1101',
    'Re  1101',
    'ＲＥ－１１０１',
    'error RE-1101!',
    '提示re-1101怎么办',
    'RE-1101 (re1101)',
  ])('finds the code in %o', (text) => {
    expect(list(text, 'code')).toEqual(['re1101']);
  });

  it.each(['RE', '1101', 'return-1101', 're-110101', 'r-1101', 're_1101x'])(
    'finds no code in %o',
    (text) => {
      expect(list(text, 'code')).toEqual([]);
    },
  );

  it('looks up synonym groups and each pair of them', () => {
    expect(list('box', 'synonymGroup', ['charged', 'missing'])).toEqual(['0charged0', '0missing0']);
    expect(list('box', 'synonymGroupPair', ['charged', 'missing'])).toEqual(['0charged0missing0']);
  });

  it.each([
    ['words', Array.from({ length: 60 }, (_, index) => `w${index}x`).join(' '), 'word', 'w0x'],
    [
      'pairs',
      String.fromCodePoint(...Array.from({ length: 150 }, (_, index) => 0x4f60 + index)),
      'hanPair',
      '你佡',
    ],
  ] as const)('looks up the first %s of a letter alone', (_what, letter, kind, first) => {
    const terms = list(letter, kind);
    expect(terms).toHaveLength(termLimit);
    expect(terms[0]).toBe(first);
  });

  it('limits the number of synonym groups for a long text', () => {
    const synonymGroups = Array.from({ length: 40 }, (_, index) =>
      String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26)),
    );
    expect(listTerms('box', synonymGroups).length).toBeLessThan(100);
    expect(list('box', 'synonymGroup', synonymGroups)[0]).toBe('0aa0');
  });
});

describe('lookUp', () => {
  const pages = [
    { meta: { title: 'charge charge', lines: 'charged' }, content: 'charging' },
    { meta: { summary: 'charged', headings: 'charges' } },
    { content: 'charger 0charged0 re1101 退件' },
    { content: 'char charity' },
  ];
  const refuse = (error: unknown): never => {
    throw error;
  };

  it('finds all forms of a word, each weighted by its place', async () => {
    const index = await openTestIndex(pages);
    const { pages: found } = await lookUp(index, { kind: 'word', text: 'charging' }, refuse);
    expect([...found].map(([page, count]) => [page, Math.round(count * 100) / 100])).toEqual([
      [0, 4 + 4 + 1 + 0.3],
      [1, 1.5 + 1],
    ]);
  });

  it.each([
    ['code', 're1101', [2]],
    ['code', 're110', []],
    ['synonymGroup', '0charged0', [2]],
    ['hanPair', '退件', [2]],
    ['hanPair', '退', [2]],
    ['hanPair', '件', []],
    ['word', 'charger', [2]],
    ['word', 'weather', []],
  ] as const)('finds a %s without other forms: %s', async (kind, text, expected) => {
    const found = await lookUp(await openTestIndex(pages), { kind, text }, refuse);
    expect(found).toMatchObject({ kind, text });
    expect([...found.pages.keys()]).toEqual(expected);
  });

  it('returns a term without pages if its chunk cannot be loaded, and the pages of the others', async () => {
    const index = await openTestIndex([{ content: 'box replacement' }], {
      starts: ['a', 'r'],
      missing: [getPartFile('r')],
    });
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    const box = await lookUp(index, { kind: 'word', text: 'box' }, note);
    expect(failures).toEqual([]);
    const replacement = await lookUp(index, { kind: 'word', text: 'replacement' }, note);
    expect([box.pages.size, replacement.pages.size]).toEqual([1, 0]);
    expect(failures).toEqual([new Error('index/part-r.pf_index did not arrive.')]);
  });
});
