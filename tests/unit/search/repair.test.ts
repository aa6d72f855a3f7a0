import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { repairQuery, type RepairTools } from '../../../src/search/query/repair.ts';

const data: LanguageData = {
  words: ['withdrawal', 'refund', 'cant'],
  sounds: [
    ['提现', 'ti xian'],
    ['充值', 'chong zhi'],
  ],
  characters: { chong: '充冲', zhi: '值直', ti: '提题', xian: '现线' },
  traditional: '儲储 現现 帳账',
};

/** Repairs a query of which only the given terms are known. */
const repair = (query: string, known: readonly string[] = [], tools: Partial<RepairTools> = {}) =>
  repairQuery(query, {
    data,
    completions: [],
    isKnown: (term) => known.includes(term),
    ...tools,
  });

describe('repairQuery', () => {
  it.each([
    ['traditional characters', '提現', '提现'],
    ['traditional characters of known pairs', '儲', '储'],
    ['a homophone', '充直', '充值'],
    ['a homophone in traditional characters', '題現', '題现'],
    ['pinyin', 'tixian', '提现'],
    ['first letters', 'tx', '提现'],
    ['a slip', 'refnud', 'refund'],
    ['each word on its own', 'tixian 充直 withdrawel', '提现 充值 withdrawal'],
    ['pinyin beside characters', 'tixian失败', '提现 失败'],
  ])('puts right %s: %s', (_what, query, repaired) => {
    expect(repair(query)).toBe(repaired);
  });

  it.each([
    ['an unknown word', 'weather'],
    ['an unknown Chinese word', '天气'],
    ['a short word', 'rfu'],
    ['nothing', ''],
  ])('leaves %s: %o', (_what, query) => {
    expect(repair(query)).toBe(query);
  });

  it('leaves a known word, even one that is near another or could be pinyin', () => {
    expect(repair('refunds tixian', ['refunds', 'tixian'])).toBe('refunds tixian');
  });

  it('leaves a known Chinese run that sounds like another word', () => {
    expect(repair('充直', ['充直'])).toBe('充直');
  });

  it('looks at a word without its apostrophe, as the index does', () => {
    expect(repair("can't", ['cant'])).toBe('cant');
  });

  it('completes the last word alone, with the likeliest completion', () => {
    const completions = ['refundable', 'refunds'];
    expect(repair('refu refu', [], { completions })).toBe('refu refundable');
  });

  it('does not complete a word that is known as it stands', () => {
    expect(repair('ref', ['ref'], { completions: ['refund'] })).toBe('ref');
  });

  it('completes no word before a last run of Chinese', () => {
    expect(repair('refu 天气', [], { completions: ['refundable'] })).toBe('refu 天气');
  });

  it('repairs what nobody knows and leaves the rest', () => {
    expect(repair('my refnud', ['my'])).toBe('my refund');
  });
});
