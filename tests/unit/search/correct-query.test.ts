import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import {
  correctQuery,
  findIntended,
  type CorrectionTools,
} from '../../../src/search/query/correct-query.ts';

const data: LanguageData = {
  words: ['return', 'replacement', 'cant'],
  sounds: [
    ['退件', 'ti xian'],
    ['寄件', 'chong zhi'],
  ],
  characters: { chong: '充冲', zhi: '值直', ti: '提题', xian: '现线' },
  traditional: '儲储 現现 帳账',
};

/** Corrects a query of which only the given terms are known. */
const correct = (
  query: string,
  known: readonly string[] = [],
  tools: Partial<CorrectionTools> = {},
) =>
  correctQuery(query, {
    data,
    completions: [],
    isKnown: (term) => known.includes(term),
    ...tools,
  });

describe('correctQuery', () => {
  it.each([
    ['traditional characters', '提現', '退件'],
    ['traditional characters of known pairs', '儲', '储'],
    ['a homophone', '充直', '寄件'],
    ['a homophone in traditional characters', '題現', '題现'],
    ['pinyin', 'tixian', '退件'],
    ['first letters', 'tx', '退件'],
    ['a typo', 'refnud', 'replacement'],
    ['each word on its own', 'tixian 充直 withdrawel', '退件 寄件 return'],
    ['pinyin beside characters', 'tixian失败', '退件 失败'],
  ])('corrects %s: %s', (_what, query, corrected) => {
    expect(correct(query)).toBe(corrected);
  });

  it.each([
    ['an unknown word', 'weather'],
    ['an unknown Chinese word', '天气'],
    ['a short word', 'rfu'],
    ['nothing', ''],
  ])('leaves %s: %o', (_what, query) => {
    expect(correct(query)).toBe(query);
  });

  it('leaves a known word, even one that is near another or could be pinyin', () => {
    expect(correct('replacements tixian', ['replacements', 'tixian'])).toBe('replacements tixian');
  });

  it('leaves a known Chinese run that sounds like another word', () => {
    expect(correct('充直', ['充直'])).toBe('充直');
  });

  it('ignores the apostrophe of a word, as the index does', () => {
    expect(correct("can't", ['cant'])).toBe('cant');
  });

  it('completes only the last word, with the most likely completion', () => {
    const completions = ['refundable', 'replacements'];
    expect(correct('refu refu', [], { completions })).toBe('refu refundable');
  });

  it('does not complete a known word', () => {
    expect(correct('ref', ['ref'], { completions: ['replacement'] })).toBe('ref');
  });

  it('does not complete a word before a final run of Chinese', () => {
    expect(correct('refu 天气', [], { completions: ['refundable'] })).toBe('refu 天气');
  });

  it('corrects unknown words and leaves the rest', () => {
    expect(correct('my refnud', ['my'])).toBe('my replacement');
  });
});

describe('findIntended', () => {
  const words = ['transfer', 'replacement', 'return', 'card', 'fee', 'verification', 'parcel'];

  it.each([
    ['a letter too many', 'refundd', 'replacement'],
    ['a letter too few', 'refnd', 'replacement'],
    ['a wrong letter', 'refumd', 'replacement'],
    ['swapped letters', 'refnud', 'replacement'],
    ['two typos in a long word', 'witdrawel', 'return'],
    ['two letters too few in a long word', 'verifcaton', 'verification'],
    ['two typos in a word of eight', 'tranzver', 'transfer'],
    ['a typo in a word of four', 'carf', 'card'],
  ])('corrects %s: %s', (_typo, typed, intended) => {
    expect(findIntended(typed, words)).toBe(intended);
  });

  it.each([
    ['a word of three letters', 'fie'],
    ['two typos in a word of seven', 'depsoti'],
    ['three typos in a long word', 'wihtdralw'],
    ['a wrong first letter', 'tefund'],
    ['an unrelated word', 'weather'],
    ['an empty word', ''],
  ])('does not correct %s: %o', (_what, typed) => {
    expect(findIntended(typed, words)).toBeUndefined();
  });

  it('prefers the word with the fewest edits', () => {
    expect(findIntended('verifyd', ['verifies', 'verified', 'verify'])).toBe('verify');
    expect(findIntended('statementt', ['settlement', 'statement'])).toBe('statement');
  });

  it('prefers the more frequent of two words with equally many edits', () => {
    expect(findIntended('lozt', ['lost', 'lout'])).toBe('lost');
    expect(findIntended('lozt', ['lott', 'lost'])).toBe('lott');
  });

  it('returns a word of the list unchanged', () => {
    expect(findIntended('last', ['lost', 'last'])).toBe('last');
  });

  it('finds nothing in an empty list', () => {
    expect(findIntended('replacement', [])).toBeUndefined();
  });
});
