import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../../src/search/language-data.ts';
import { chooseLocale, type LocaleOptions } from '../../../src/search/query/choose-locale.ts';

const chinese: LanguageData = {
  words: ['posta', 'pin', 'visa'],
  sounds: [
    ['退件', 'tui jian'],
    ['失败', 'shi bai'],
    ['卡', 'ka'],
    ['人付的', 'ren fu de'],
    ['绑', 'bang'],
  ],
  characters: {},
  traditional: '',
};

const vocabularyWords = new Set(['replacement', 'card', 'rfd']);

const choose = (text: string, question: Partial<LocaleOptions> = {}): Promise<string> =>
  chooseLocale({
    text,
    locale: 'zh',
    available: ['zh', 'en'],
    isVocabularyWord: (word) => vocabularyWords.has(word),
    loadData: () => Promise.resolve(chinese),
    ...question,
  });

describe('chooseLocale on a Chinese page', () => {
  it.each([
    ['Chinese', '退件没到', 'zh'],
    ['Chinese with an English word', 'replacement 没到', 'zh'],
    ['an English sentence with a Chinese word', 'where is my 钱', 'zh'],
    ['English', 'where is my replacement', 'en'],
    ['an English word of the vocabulary', 'replacement', 'en'],
    ['unknown English', 'weather', 'en'],
    ['pinyin', 'tuijian', 'zh'],
    ['pinyin of two words', 'tuijian shibai', 'zh'],
    ['pinyin with a space in each word', 'tui jian shi bai', 'zh'],
    ['pinyin with tones', 'tuìjiàn shi1bai4', 'zh'],
    ['first letters', 'tjsb', 'zh'],
    ['a word of the vocabulary that could be first letters', 'rfd', 'en'],
    ['words Chinese articles use', 'posta pin', 'zh'],
    ['pinyin and English', 'tuijian weather', 'en'],
    ['a code', 're-1101', 'zh'],
    ['a code in one word', 're1101', 'zh'],
    ['a code and pinyin', 'tuijian re 1101', 'zh'],
    ['a number', '100', 'zh'],
    ['nothing', '', 'zh'],
    ['punctuation', '??', 'zh'],
  ])('answers %s (%o) in %s', async (_what, text, locale) => {
    expect(await choose(text)).toBe(locale);
  });

  it('stays in Chinese if English has no articles', async () => {
    expect(await choose('where is my replacement', { available: ['zh'] })).toBe('zh');
  });

  it('stays in Chinese if the language data cannot be loaded', async () => {
    const loadData = () => Promise.reject(new Error('offline'));
    expect(await choose('where is my replacement', { loadData })).toBe('zh');
  });

  it('answers English in English if Chinese has no articles and no language data', async () => {
    const loadData = () => Promise.reject(new Error('no index'));
    expect(await choose('where is my replacement', { available: ['en'], loadData })).toBe('en');
  });

  it('answers Chinese in English if there are only English articles', async () => {
    expect(await choose('退件', { available: ['en'] })).toBe('en');
  });

  it('does not load language data for a query in Chinese', async () => {
    const loadData = () => Promise.reject(new Error('not wanted'));
    expect(await choose('退件', { loadData })).toBe('zh');
  });
});

describe('chooseLocale on an English page', () => {
  it.each([
    ['English', 'where is my replacement', 'en'],
    ['unknown English', 'weather', 'en'],
    ['Chinese', '退件没到', 'zh'],
    ['one Chinese character', '钱', 'zh'],
    ['Chinese with a word of English', 'posta退件没到', 'zh'],
    ['a word of each', 'replacement 退件', 'en'],
    ['an English sentence that names a menu', 'where is the 退件 button', 'en'],
    ['pinyin', 'tuijian', 'en'],
    ['a code', 're-1101', 'en'],
    ['nothing', '', 'en'],
  ])('answers %s (%o) in %s', async (_what, text, locale) => {
    expect(await choose(text, { locale: 'en' })).toBe(locale);
  });

  it('stays in English if Chinese has no articles', async () => {
    expect(await choose('退件没到', { locale: 'en', available: ['en'] })).toBe('en');
  });

  it('does not load language data', async () => {
    const loadData = () => Promise.reject(new Error('not wanted'));
    expect(await choose('tuijian', { locale: 'en', loadData })).toBe('en');
  });
});
