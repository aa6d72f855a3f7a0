import { describe, expect, it } from 'vitest';
import { listTerms, sayNothing, type Term } from '../../../src/search/query/list-terms.ts';
import { normaliseQuery } from '../../../src/search/query/terms.ts';

const list = (text: string, kind: Term['kind'], synonymGroups: readonly string[] = []): string[] =>
  listTerms(normaliseQuery(text), synonymGroups)
    .filter((term) => term.kind === kind)
    .map(({ key }) => key);

describe('listTerms', () => {
  it.each([
    ['word', 'where is my box', ['box']],
    ['stopWord', 'where is my box', ['wher', 'is', 'my']],
    ['wordPair', 'where is my box', ['wher0is', 'is0my', 'my0box']],
    ['word', 'I can’t return the returned', ['cant', 'return']],
    ['word', 'cliché', ['clich']],
    ['wordPair', 'room 101 is box', ['is0box']],
    ['wordPair', 'box 退件 parcel', []],
    ['hanPair', '退件没到', ['退件', '件没', '没到']],
    ['han', '退件没到', ['退', '件', '没', '到']],
    ['han', '箱', ['箱']],
    ['hanPair', '我的箱', ['的箱']],
    ['stopPair', '我的箱', ['我的']],
    ['hanPair', '没到没到', ['没到', '到没']],
    ['word', '', []],
  ] as const)('lists as %s of %o: %j', (kind, text, keys) => {
    expect(list(text, kind)).toEqual(keys);
  });

  it('has each key once', () => {
    const keys = listTerms('box box boxes 没到没到', ['box']).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('keeps a word as it is in the text beside its key', () => {
    expect(listTerms('boxes', [])).toEqual([{ kind: 'word', text: 'boxes', key: 'box' }]);
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

  it.each(['RE', '1101', 'return-1101', 're-110101', 'r-1101'])('finds no code in %o', (text) => {
    expect(list(text, 'code')).toEqual([]);
  });

  it('lists synonym groups and each pair of them', () => {
    expect(list('box', 'synonymGroup', ['charged', 'missing'])).toEqual(['0charged0', '0missing0']);
    expect(list('box', 'synonymGroupPair', ['charged', 'missing'])).toEqual(['0charged0missing0']);
  });

  it('limits the number of synonym groups for a long text', () => {
    const synonymGroups = Array.from({ length: 40 }, (_, index) =>
      String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26)),
    );
    expect(listTerms('box', synonymGroups).length).toBeLessThan(100);
    expect(list('box', 'synonymGroup', synonymGroups)[0]).toBe('0aa0');
  });
});

describe('sayNothing', () => {
  it.each([
    ['what is it', true],
    ['a', true],
    ['没', true],
    ['怎么办', true],
    ['12 100', true],
    ['', true],
    ['the box', false],
    ['没到', false],
    ['箱', false],
    ['RE-1101', false],
  ])('answers for the terms of %o: %o', (text, answer) => {
    expect(sayNothing(listTerms(text, []))).toBe(answer);
  });

  it('is false with a synonym group', () => {
    expect(sayNothing(listTerms('get in', ['login']))).toBe(false);
  });
});
