import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import {
  correctQuery,
  findIntended,
  type CorrectionTools,
} from '../../../src/search/query/correct-query.ts';

const data: LanguageData = {
  words: ['replacement', 'parcel', 'cant'],
  sounds: [
    ['面单', 'mian dan'],
    ['寄件', 'ji jian'],
  ],
  characters: { ji: '寄记', jian: '件见', mian: '面免', dan: '单蛋' },
  traditional: '儲储 單单 帳账',
};

/** Corrects a query of which only the given terms are known. */
const correct = (
  query: string,
  known: readonly string[] = [],
  tools: Partial<CorrectionTools> = {},
) =>
  correctQuery(query, {
    data,
    isKnown: (term) => known.includes(term),
    ...tools,
  });

describe('correctQuery', () => {
  it.each([
    ['traditional characters', '面單', '面单'],
    ['traditional characters of known pairs', '儲', '储'],
    ['a homophone', '寄见', '寄件'],
    ['a homophone in traditional characters', '麵單', '麵单'],
    ['pinyin', 'miandan', '面单'],
    ['first letters', 'md', '面单'],
    ['a typo', 'pacrel', 'parcel'],
    ['each word on its own', 'miandan 寄见 replacemant', '面单 寄件 replacement'],
    ['pinyin beside characters', 'miandan失败', '面单 失败'],
  ])('corrects %s: %s', (_what, query, corrected) => {
    expect(correct(query)).toBe(corrected);
  });

  it.each([
    ['an unknown word', 'weather'],
    ['an unknown Chinese word', '天气'],
    ['a short word', 'prc'],
    ['nothing', ''],
  ])('leaves %s: %o', (_what, query) => {
    expect(correct(query)).toBe(query);
  });

  it('leaves a known word, even one that is near another or could be pinyin', () => {
    expect(correct('parcels miandan', ['parcels', 'miandan'])).toBe('parcels miandan');
  });

  it('leaves a known Chinese run that sounds like another word', () => {
    expect(correct('寄见', ['寄见'])).toBe('寄见');
  });

  it('leaves a character of a known word that sounds like one of another word', () => {
    expect(correct('寄见单', ['见单'])).toBe('寄见单');
  });

  it('ignores the apostrophe of a word, as the index does', () => {
    expect(correct("can't", ['cant'])).toBe('cant');
  });

  it.each([
    ['only the last word, with the most frequent completion', 'parc parc', 'parc parcel'],
    ['no word of two letters', 'pa', 'pa'],
    ['no word before a final run of Chinese', 'parc 天气', 'parc 天气'],
  ])('completes %s: %s', (_what, query, completed) => {
    const words = ['parcel', 'parchment'];
    expect(correct(query, [], { data: { ...data, words } })).toBe(completed);
  });

  it('does not complete a known word', () => {
    expect(correct('parc', ['parc'])).toBe('parc');
  });

  it('corrects unknown words and leaves the rest', () => {
    expect(correct('my pacrel', ['my'])).toBe('my parcel');
  });
});

describe('findIntended', () => {
  const words = ['transfer', 'parcel', 'replacement', 'card', 'fee', 'verification', 'courier'];

  it.each([
    ['a letter too many', 'parcell', 'parcel'],
    ['a letter too few', 'parcl', 'parcel'],
    ['a wrong letter', 'parcal', 'parcel'],
    ['swapped letters', 'pacrel', 'parcel'],
    ['two typos in a long word', 'replcemant', 'replacement'],
    ['two letters too few in a long word', 'verifcaton', 'verification'],
    ['two typos in a word of eight', 'tranzver', 'transfer'],
    ['a typo in a word of four', 'carf', 'card'],
    ['a wrong first letter', 'oarcel', 'parcel'],
    ['a first letter too few', 'eplacement', 'replacement'],
  ])('corrects %s: %s', (_typo, typed, intended) => {
    expect(findIntended(typed, words)).toBe(intended);
  });

  it.each([
    ['a word of three letters', 'fie'],
    ['two typos in a word of seven', 'coruire'],
    ['three typos in a long word', 'repalcmetn'],
    ['a wrong first letter and another typo', 'beplacemant'],
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

  it('prefers the word with the same first letter of two with equally many edits', () => {
    expect(findIntended('lozt', ['bozt', 'lost'])).toBe('lost');
  });

  it('returns a word of the list unchanged', () => {
    expect(findIntended('last', ['lost', 'last'])).toBe('last');
  });

  it('finds nothing in an empty list', () => {
    expect(findIntended('parcel', [])).toBeUndefined();
  });
});
