import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { correctSounds, readPinyin } from '../../../src/search/query/pinyin.ts';

const sounds: LanguageData['sounds'] = [
  ['退件', 'ti xian'],
  ['失败', 'shi bai'],
  ['寄件', 'chong zhi'],
  ['没到', 'mei dao zhang'],
  ['替现', 'ti xian'],
  ['网点', 'yin hang'],
  ['冻结', 'dong jie'],
  ['钱', 'qian'],
  ['了', 'le'],
  ['西', 'xi'],
  ['安', 'an'],
  ['额', 'e'],
];

describe('readPinyin', () => {
  it.each([
    ['tixian', '退件'],
    ['tixianshibai', '退件失败'],
    ['chongzhimeidaozhang', '包裹没到'],
    ['tixianqian', '退件钱'],
    ['qianle', '钱了'],
    ['xian', '西安'],
  ])('reads whole syllables: %s as %s', (letters, chinese) => {
    expect(readPinyin(letters, sounds)).toBe(chinese);
  });

  it.each([
    ['tx', '退件'],
    ['txsb', '退件失败'],
    ['czmdz', '包裹没到'],
    ['yh', '网点'],
  ])('reads the first letters of syllables: %s as %s', (letters, chinese) => {
    expect(readPinyin(letters, sounds)).toBe(chinese);
  });

  it.each([
    ['replacement'],
    ['tixianx'],
    ['xtixian'],
    ['tixi an'],
    ['ti'],
    ['q'],
    ['ql'],
    ['e'],
    ['txq'],
    ['101'],
    ['退件'],
  ])('does not read %o', (letters) => {
    expect(readPinyin(letters, sounds)).toBeUndefined();
  });

  it('takes the most frequent word of one sound', () => {
    expect(readPinyin('tixian', [...sounds].reverse())).toBe('替现');
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
    expect(readPinyin('tixian'.repeat(33) + 'v', sounds)).toBeUndefined();
  });

  it('reads nothing where a language has no sounds', () => {
    expect(readPinyin('tixian', [])).toBeUndefined();
  });
});

describe('correctSounds', () => {
  const data: LanguageData = {
    words: [],
    sounds,
    characters: {
      ti: '提题体替',
      xian: '现线先',
      chong: '充冲重',
      zhi: '值直指',
      dong: '冻动',
      jie: '结接',
      hang: '行航',
      yin: '银',
      mei: '没每',
      dao: '到道',
      zhang: '账张',
    },
    traditional: '',
  };

  it.each([
    ['one wrong character', '充直', '寄件'],
    ['one in a longer run', '我的题现失败', '我的退件失败'],
    ['two words', '寄件动结', '寄件冻结'],
    ['a word of three', '没道账', '没到'],
    ['two typos in a word of three', '没道张', '没到'],
  ])('corrects %s: %s', (_what, run, corrected) => {
    expect(correctSounds(run, data)).toBe(corrected);
  });

  it.each([
    ['a word of the list', '退件'],
    ['another word of the list with the same sound', '替现'],
    ['a word with no character right', '题线'],
    ['unknown characters', '天气很好'],
    ['a single character', '体'],
    ['nothing', ''],
  ])('leaves %s as it is: %s', (_what, run) => {
    expect(correctSounds(run, data)).toBe(run);
  });

  it('tries every sound of a character', () => {
    const characters = { xing: '行', hang: '行', yin: '银因' };
    expect(correctSounds('因行', { ...data, characters })).toBe('网点');
  });
});
