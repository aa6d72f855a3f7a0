import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import fc from 'fast-check';
import {
  correctSounds,
  isLikePinyin,
  readPinyin,
  readSpacedPinyin,
  spellPinyin,
  toPlainPinyin,
} from '../../../src/search/query/pinyin.ts';

const sounds: LanguageData['sounds'] = [
  ['退件', 'tui jian'],
  ['失败', 'shi bai'],
  ['寄件', 'ji jian'],
  ['没收到', 'mei shou dao'],
  ['推件', 'tui jian'],
  ['重量', 'zhong liang'],
  ['冻结', 'dong jie'],
  ['票', 'piao'],
  ['了', 'le'],
  ['西', 'xi'],
  ['安', 'an'],
  ['额', 'e'],
];

describe('readPinyin', () => {
  it.each([
    ['tuijian', '退件'],
    ['tuijianshibai', '退件失败'],
    ['jijianmeishoudao', '寄件没收到'],
    ['tuijianpiao', '退件票'],
    ['piaole', '票了'],
    ['xian', '西安'],
  ])('reads whole syllables: %s as %s', (letters, chinese) => {
    expect(readPinyin(letters, sounds)).toBe(chinese);
  });

  it.each([
    ['tj', '退件'],
    ['tjsb', '退件失败'],
    ['jjmsd', '寄件没收到'],
    ['zl', '重量'],
  ])('reads the first letters of syllables: %s as %s', (letters, chinese) => {
    expect(readPinyin(letters, sounds)).toBe(chinese);
  });

  it.each([
    ['parcel'],
    ['tuijianx'],
    ['xtuijian'],
    ['tuiji an'],
    ['tui'],
    ['p'],
    ['pl'],
    ['e'],
    ['tjp'],
    ['101'],
    ['退件'],
  ])('does not read %o', (letters) => {
    expect(readPinyin(letters, sounds)).toBeUndefined();
  });

  it('takes the most frequent word of one sound', () => {
    expect(readPinyin('tuijian', [...sounds].reverse())).toBe('推件');
  });

  it('takes one long word rather than two short ones, however frequent they are', () => {
    const list: LanguageData['sounds'] = [['西', 'xi'], ['安', 'an'], ...sounds, ['现', 'xian']];
    expect(readPinyin('xian', list)).toBe('现');
  });

  it('prefers syllables to first letters', () => {
    expect(
      readPinyin('le', [
        ['了', 'le'],
        ['离额', 'li e'],
      ]),
    ).toBe('了');
  });

  it('answers for 200 letters that lead nowhere', () => {
    expect(readPinyin('tuijian'.repeat(28) + 'v', sounds)).toBeUndefined();
  });

  it('reads nothing where a language has no sounds', () => {
    expect(readPinyin('tuijian', [])).toBeUndefined();
  });
});

describe('toPlainPinyin', () => {
  it.each([
    ['tuìjiàn', 'tuijian'],
    ['tui4jian4', 'tuijian'],
    ["xi'an", 'xian'],
    ['lǜ', 'lv'],
    ['lü4', 'lv'],
    ['nv', 'nv'],
    ['re1101', 're1101'],
    ['2fa', '2fa'],
  ])('writes %s as %s', (typed, plain) => {
    expect(toPlainPinyin(typed)).toBe(plain);
  });
});

/** Tone marks as combining characters, and the digits that stand for them. */
const tones = ['\u0304', '\u0301', '\u030c', '\u0300', ''];

/** Every way to type a syllable: with a mark on a vowel, a digit, or neither. */
const typeSyllable = (syllable: string) =>
  fc.tuple(fc.nat(4), fc.constantFrom('mark', 'digit', 'none')).map(([tone, form]) => {
    if (form === 'digit') return `${syllable}${tone + 1}`;
    if (form === 'none') return syllable;
    return syllable.replace(/[aeiou]/, `$&${tones[tone] ?? ''}`).normalize('NFC');
  });

describe('any form of pinyin', () => {
  it('is read, with tones or without, joined or spaced', () => {
    const syllables = ['mei', 'shou', 'dao', 'tui', 'jian'];
    const typed = fc.tuple(...syllables.map(typeSyllable));
    fc.assert(
      fc.property(typed, fc.constantFrom(' ', ''), (parts, gap) => {
        // Digits belong to all syllables of a word or to none.
        const isMixed = gap === '' && new Set(parts.map((part) => /\d/.test(part))).size > 1;
        fc.pre(!isMixed);
        expect(readSpacedPinyin(parts.join(gap).split(' '), sounds)).toBe('没收到退件');
      }),
    );
  });
});

describe('isLikePinyin', () => {
  it.each([
    ['ti xian mei dao', true],
    ['tíxiàn mei2dao4 lü', true],
    ['zhuang chuang er e nve', true],
    ['my parcel', false],
    ['lost', false],
    ['', false],
    ['101', false],
  ])('answers for %o: %o', (words, answer) => {
    expect(isLikePinyin(words.split(' ').filter(Boolean))).toBe(answer);
  });
});

describe('spellPinyin', () => {
  const isKnown = (word: string): boolean => word === 'posta';

  it.each([
    ['ji jian shi bai', '寄件失败'],
    ['jijian posta shibai', '寄件 posta 失败'],
    ['jijian没到', '寄件 没到'],
    ['parcel shi bai', 'parcel shi bai'],
    ['wo de ji jian shi bai', '寄件失败'],
    ['ji jian xiang shi bai', '寄件 失败'],
    ['wo de tian qi zhen hao', 'wo de tian qi zhen hao'],
    ['没到', '没到'],
    ['', ''],
  ])('writes %o as %o', (text, spelled) => {
    expect(spellPinyin(text, sounds, isKnown)).toBe(spelled);
  });
});

describe('correctSounds', () => {
  const data: LanguageData = {
    words: [],
    sounds,
    characters: {
      tui: '退推腿',
      jian: '件见建',
      ji: '寄记计',
      dong: '冻动',
      jie: '结接',
      zhong: '重中',
      liang: '量良',
      mei: '没每',
      shou: '收手',
      dao: '到道',
    },
    traditional: '',
  };

  it.each([
    ['one wrong character', '寄见', '寄件'],
    ['one in a longer run', '我的腿件失败', '我的退件失败'],
    ['two words', '记件动结', '寄件冻结'],
    ['a word of three', '没收道', '没收到'],
    ['two typos in a word of three', '没手道', '没收到'],
  ])('corrects %s: %s', (_what, run, corrected) => {
    expect(correctSounds(run, data)).toBe(corrected);
  });

  it.each([
    ['a word of the list', '退件'],
    ['another word of the list with the same sound', '推件'],
    ['a word with no character right', '腿见'],
    ['unknown characters', '天气很好'],
    ['a single character', '腿'],
    ['nothing', ''],
  ])('leaves %s as it is: %s', (_what, run) => {
    expect(correctSounds(run, data)).toBe(run);
  });

  it('tries every sound of a character', () => {
    const characters = { chong: '重', zhong: '重', liang: '量良' };
    expect(correctSounds('重良', { ...data, characters })).toBe('重量');
  });
});
