import { describe, expect, it } from 'vitest';
import { createLanguageData } from '../../../src/search/index/language-data.ts';
import {
  packLanguageData,
  unpackLanguageData,
  type LanguageData,
} from '../../../src/search/language-data.ts';
import type { Vocabulary } from '../../../src/content-model/vocabulary.ts';
import { correctSounds, readPinyin } from '../../../src/search/query/pinyin.ts';
import type { SearchSource } from '../../../src/search/source.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { synonymGroups } from '../../../src/site/vocabulary.ts';

const vocabulary: Vocabulary = {
  parcel: { zh: '寄件 | 寄…箱 | 寄', en: 'parcel* | drop off | hand* … over' },
  account: { zh: '账户', en: 'account' },
  replacement: { zh: '补寄', en: 'replacement' },
};

const createSource = (locale: Locale, title: string, lines: readonly string[]): SearchSource => ({
  locale,
  id: 'a',
  href: `/${locale}/a/`,
  category: 'parcels',
  title,
  summary: '',
  lines,
});

const english = [
  createSource('en', 'Card refused', ['my card', 'the card can’t', 'card a 2fa 寄件']),
  createSource('en', 'My PIN', ['my pin', 'sent']),
];

const chinese = [
  createSource('zh', '寄件失败', [
    '寄件不了',
    '寄件一直失败',
    'Posta寄件',
    '账户被锁',
    'posta pin',
  ]),
  createSource('zh', '账户和重量', ['箱没送到', '退件没到网点']),
];

describe('packed language data', () => {
  it('is smaller and becomes the same again', () => {
    const data = createLanguageData('zh', chinese, vocabulary);
    const packed = packLanguageData(data);
    expect(packed.sounds).toContain('寄件');
    expect(unpackLanguageData(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(data);
  });

  it('keeps the sounds of words that their characters do not spell', () => {
    const data: LanguageData = {
      words: [],
      sounds: [
        ['音乐', 'yin yue'],
        ['乐', 'le'],
        ['㐀', 'qiu'],
      ],
      characters: { le: '乐', yin: '音' },
      traditional: '',
    };
    expect(packLanguageData(data).sounds).toEqual([['音乐', 'yin yue'], '乐', ['㐀', 'qiu']]);
    expect(unpackLanguageData(packLanguageData(data))).toEqual(data);
  });
});

describe('the language data of English', () => {
  const data = createLanguageData('en', english, vocabulary);

  it('lists words by frequency, then by letters', () => {
    expect(data.words).toEqual([
      ...['card', 'my', 'pin'],
      ...['2fa', 'cant', 'drop', 'off', 'refused', 'sent', 'the'],
    ]);
  });

  it('takes no words of groups that no line matches, to which typos would be corrected', () => {
    expect(data.words).not.toContain('replacement');
  });

  it('takes patterns of the vocabulary that are plain words, and no single letters', () => {
    expect(data.words).toContain('drop');
    expect(data.words).not.toContain('parcel');
    expect(data.words).not.toContain('over');
    expect(data.words).not.toContain('a');
  });

  it('has no sounds and no characters', () => {
    expect(data).toMatchObject({ sounds: [], characters: {}, traditional: '' });
  });
});

describe('the language data of Chinese', () => {
  const data = createLanguageData('zh', chinese, vocabulary);
  const words = data.sounds.map(([word]) => word);

  it('lists the Latin words of Chinese articles', () => {
    expect(data.words).toEqual(['posta', 'pin']);
  });

  it('lists words of the vocabulary first, the most frequent first', () => {
    expect(words.slice(0, 2)).toEqual(['寄件', '账户']);
    expect(words).not.toContain('补寄');
  });

  it('lists one syllable without tone for each character', () => {
    expect(new Map(data.sounds).get('寄件')).toBe('ji jian');
    expect(new Map(data.sounds).get('重量')).toBe('zhong liang');
    for (const [word, syllables] of data.sounds) {
      expect(syllables.split(' ')).toHaveLength([...word].length);
      expect(syllables).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    }
  });

  it('lists no word twice, and a character with each of its sounds', () => {
    const repeated = words.filter((word, index) => words.indexOf(word) !== index);
    expect(repeated.filter((word) => word.length > 1)).toEqual([]);
    const pairs = data.sounds.map((pair) => pair.join(' '));
    expect(pairs).toEqual([...new Set(pairs)]);
    expect(pairs).toEqual(expect.arrayContaining(['了 le', '了 liao']));
  });

  it('lists single characters of the articles last', () => {
    expect(words.at(-1)).toHaveLength(1);
    expect(words).toContain('箱');
    expect(words).not.toContain('p');
  });

  it('lists everyday characters by the syllables of its words', () => {
    expect(Object.keys(data.characters)).toEqual(['hu', 'ji', 'jian', 'zhang']);
    expect(data.characters.ji).toContain('记');
    expect(data.characters.jian).toContain('见');
  });

  it('maps traditional characters to ones that the site uses, and to no others', () => {
    const used = new Set(
      [...chinese.flatMap(({ title, lines }) => [title, ...lines]), '补寄'].join(''),
    );
    const pairs = data.traditional.split(' ').map((pair) => [...pair]);
    expect(pairs).not.toEqual([]);
    for (const [from = '', to = '', ...rest] of pairs) {
      expect(rest).toEqual([]);
      expect(from).not.toBe(to);
      expect(used).toContain(to);
    }
    expect(data.traditional).toContain('網网');
    expect(data.traditional).not.toContain('龍');
    // The usual form, whichever variant OpenCC gives.
    expect(data.traditional).toContain('帳账');
    expect(data.traditional).toContain('帐账');
  });

  it('corrects what readers type', () => {
    expect(readPinyin('jijian', data.sounds)).toBe('寄件');
    expect(readPinyin('zhanghu', data.sounds)).toBe('账户');
    expect(correctSounds('记见', data)).toBe('记见');
    expect(correctSounds('寄见', data)).toBe('寄件');
  });
});

describe('language data', () => {
  it.each([
    ['en', english],
    ['zh', chinese],
  ] as const)('is the same JSON for the same articles: %s', (locale, sources) => {
    const write = (articles: readonly SearchSource[]): string =>
      JSON.stringify(createLanguageData(locale, articles, synonymGroups));
    expect(write(sources)).toBe(write(structuredClone(sources)));
    expect(write([...sources].reverse())).toBe(write(sources));
  });

  it('has a maximum size, whatever the number of articles', () => {
    const lines = Array.from({ length: 5_000 }, (_, number) => `word${number}`);
    expect(createLanguageData('en', [createSource('en', '', lines)], {}).words).toHaveLength(3_000);
  });

  it('is empty for a language without articles and a vocabulary without words', () => {
    expect(createLanguageData('zh', [], {})).toEqual({
      words: [],
      sounds: [],
      characters: {},
      traditional: '',
    });
  });
});
