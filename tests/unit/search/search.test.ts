import { describe, expect, it } from 'vitest';
import { createTextReader, listArticleTexts } from '../../../src/search/index/training-texts.ts';
import type { LanguageData } from '../../../src/search/language-data.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import {
  createFinder,
  createSearch,
  type SearchAnswer,
  type SearchRequest,
} from '../../../src/search/query/search.ts';
import type { SearchSource } from '../../../src/search/source.ts';
import { toCodeTerm } from '../../../src/urls/codes-in-text.ts';
import type { Category } from '../../../src/product/category.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import {
  getCardFile,
  getPartFile,
  openTestIndex,
  type IndexedPage,
} from '../../support/search-index.ts';

const vocabulary = {
  parcel: { zh: '寄件', en: 'parcel*' },
  return: { zh: '退货', en: 'return*' },
  missing: { zh: '没到', en: 'missing' },
  trick: { zh: '冒充', en: 'trick*' },
};
const findSynonymGroups = createSynonymFinder(vocabulary);

type Fields = Pick<SearchSource, 'id' | 'title' | 'summary' | 'lines'> & {
  readonly category: Category;
  readonly code?: string;
  readonly text: string;
};

/** Indexes an article with weights that are not learned: 2 in the title, 1 elsewhere. */
function toPage(locale: Locale, { text, ...fields }: Fields): IndexedPage {
  const source = { ...fields, locale, href: `/${locale}/${fields.id}/` };
  const { id, href, category, title } = source;
  const card: PageCard = {
    id,
    href,
    category,
    title,
    sections: [
      { id: '', title: '', text: fields.summary },
      { id: 'more', title: 'More', text },
    ],
  };
  const weights: Record<string, number> = {};
  for (const { place, terms } of listArticleTexts(
    { page: 0, source, sections: card.sections },
    createTextReader(vocabulary),
  ))
    for (const { key } of terms) weights[key] ??= place === 'title' ? 2 : 1;
  if (source.code !== undefined) weights[toCodeTerm(source.code)] = 10;
  return { weights, category, card };
}

const english = [
  toPage('en', {
    id: 'parcel-refused',
    category: 'parcels',
    code: 'PA-1101',
    title: 'Parcel refused',
    summary: 'What to do when a parcel fails.',
    lines: ['my parcel refused'],
    text: 'Look at your card.',
  }),
  toPage('en', {
    id: 'return-delayed',
    category: 'returns',
    title: 'Return delayed',
    summary: 'It takes days.',
    lines: ['return missing', 'slower than a parcel'],
    text: 'Wait for your card.',
  }),
  toPage('en', {
    id: 'tricks',
    category: 'safety',
    title: 'Avoid tricks',
    summary: 'Nobody asks for a code.',
    lines: ['is this a trick'],
    text: 'Keep your card safe.',
  }),
];

const chinese = [
  toPage('zh', {
    id: 'parcel-refused',
    category: 'parcels',
    title: '寄件被拒收',
    summary: '寄件被拒收怎么办。',
    lines: ['寄件不了'],
    text: '看看面单。',
  }),
  toPage('zh', {
    id: 'return-delayed',
    category: 'returns',
    title: '退货没到',
    summary: '等几天。',
    lines: ['退货一直没到'],
    text: '看看面单。',
  }),
];

const data = {
  en: { words: ['parcel', 'return', 'card'], sounds: [], characters: {}, traditional: '' },
  zh: {
    words: [],
    sounds: [
      ['寄件', 'ji jian'],
      ['面单', 'mian dan'],
    ],
    characters: {},
    traditional: '貨货',
  },
} as const satisfies Partial<Record<Locale, LanguageData>>;

interface SpaceOptions {
  readonly available?: readonly Locale[];
  /** First words of the chunks. */
  readonly starts?: readonly string[];
  /** Files that cannot be loaded, in every language. */
  readonly missing?: readonly string[];
  readonly withoutData?: boolean;
  readonly withoutIndex?: boolean;
}

function ask(request: Partial<SearchRequest>, options: SpaceOptions = {}): Promise<SearchAnswer> {
  const { available = ['zh', 'en'], starts = [''], missing = [] } = options;
  const refuse = (): Promise<never> => Promise.reject(new Error('offline'));
  const find = createFinder(
    {
      available,
      openIndex: (locale) =>
        options.withoutIndex || !available.includes(locale)
          ? refuse()
          : openTestIndex(locale === 'en' ? english : chinese, { starts, missing }),
      loadData: (locale) =>
        options.withoutData || !available.includes(locale)
          ? refuse()
          : Promise.resolve(locale === 'en' ? data.en : data.zh),
    },
    findSynonymGroups,
  );
  return createSearch(find)({ query: '', locale: 'en', limit: 10, ...request });
}

const listIds = ({ results }: SearchAnswer): string[] => results.map(({ id }) => id);

describe('a search', () => {
  it.each<[string, string, Locale, readonly string[]]>([
    ['a word, the page about it first', 'parcel', 'en', ['parcel-refused', 'return-delayed']],
    ['any form of a word', 'fail', 'en', ['parcel-refused']],
    ['a code', 'pa 1101', 'en', ['parcel-refused']],
    ['an unwritten query', '  ', 'en', []],
    ['punctuation', '？！', 'zh', []],
    ['an unknown subject', 'weather', 'en', []],
    ['Chinese', '退货', 'zh', ['return-delayed']],
    ['full-width letters', 'ｔｒｉｃｋ', 'en', ['tricks']],
    ['syntax of any kind', '"trick" -(.*', 'en', ['tricks']],
  ])('finds %s: %o', async (_what, query, locale, ids) => {
    const answer = await ask({ query, locale });
    expect(listIds(answer)).toEqual(ids);
    expect(answer).toMatchObject({ locale, count: ids.length, elsewhere: 0, incomplete: false });
  });

  it('describes a result', async () => {
    const { results } = await ask({ query: 'days' });
    expect(results).toEqual([
      {
        id: 'return-delayed',
        href: '/en/return-delayed/',
        title: 'Return delayed',
        category: 'returns',
        score: expect.any(Number) as number,
        excerpt: [
          { text: 'It takes ', marked: false },
          { text: 'days', marked: true },
          { text: '.', marked: false },
        ],
        sections: [],
      },
    ]);
  });

  it('does not mark words that match only by a synonym group', async () => {
    const { results } = await ask({ query: 'tricking' });
    expect(results.flatMap(({ excerpt }) => excerpt.filter(({ marked }) => marked))).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(['tricks']);
  });

  it('counts all matching pages and describes at most the limit', async () => {
    const answer = await ask({ query: 'card', limit: 1 });
    expect(answer.results).toHaveLength(1);
    expect(answer).toMatchObject({ count: 3, incomplete: false });
  });

  it('returns the corrected query', async () => {
    expect(await ask({ query: 'pacrel' })).toMatchObject({ readAs: 'parcel', count: 2 });
    expect(await ask({ query: 'jijian', locale: 'zh' })).toMatchObject({ readAs: '寄件' });
  });

  it('answers traditional characters like simplified ones', async () => {
    expect(await ask({ query: '退貨', locale: 'zh' })).toEqual(
      await ask({ query: '退货', locale: 'zh' }),
    );
  });

  it('searches for what was typed where that is asked for', async () => {
    const answer = await ask({ query: 'pacrel', asTyped: true });
    expect(answer).toMatchObject({ count: 0, confidence: 'nothing' });
    expect(answer).not.toHaveProperty('readAs');
  });

  it('returns no corrected query if nothing was corrected', async () => {
    expect(await ask({ query: 'Parcel!' })).not.toHaveProperty('readAs');
  });

  it('finds what a long text says at its end', async () => {
    const answer = await ask({ query: `${'The weather is fine. '.repeat(400)}Is this a trick?` });
    expect(listIds(answer)).toEqual(['tricks']);
  });
});

describe('a search in one category', () => {
  it('counts matches in other categories', async () => {
    const answer = await ask({ query: 'parcel', category: 'returns' });
    expect(listIds(answer)).toEqual(['return-delayed']);
    expect(answer).toMatchObject({ count: 1, elsewhere: 1, incomplete: false });
  });

  it.each(['sign-in', 'no-such-category'])(
    'finds nothing in %s, and counts matches in other categories',
    async (category) => {
      const answer = await ask({ query: 'parcel', category });
      expect(answer).toMatchObject({ count: 0, results: [], elsewhere: 2 });
    },
  );
});

describe('the language of an answer', () => {
  it('is that of the query', async () => {
    expect(await ask({ query: '退货', locale: 'en' })).toMatchObject({ locale: 'zh', count: 1 });
    expect(await ask({ query: 'trick', locale: 'zh' })).toMatchObject({ locale: 'en', count: 1 });
  });

  it('is that of the page if the other language has no match', async () => {
    const answer = await ask({ query: '冒充', locale: 'en' });
    expect(answer).toMatchObject({ locale: 'en', count: 1, incomplete: false });
    expect(listIds(answer)).toEqual(['tricks']);
  });

  it('is that of the page if the query is pinyin', async () => {
    const answer = await ask({ query: 'ji jian', locale: 'en' });
    expect(answer).toMatchObject({ locale: 'en', readAs: '寄件' });
    expect(listIds(answer)[0]).toBe('parcel-refused');
    expect(await ask({ query: 'ji jian', asTyped: true })).toMatchObject({ count: 0 });
    // No group has it, so only Chinese articles do.
    expect(await ask({ query: 'mian dan' })).toMatchObject({ locale: 'zh', readAs: '面单' });
  });

  it('is that of the page if no language has a match', async () => {
    expect(await ask({ query: '彩虹', locale: 'en' })).toMatchObject({ locale: 'en', count: 0 });
  });

  it.each<[string, string, Locale, readonly Locale[], Locale, number]>([
    ['a Chinese query on an English page', '冒充', 'en', ['en'], 'en', 1],
    ['an English query on a Chinese page', 'parcel', 'zh', ['zh'], 'zh', 1],
    ['a Chinese query, without Chinese articles', '退货', 'zh', ['en'], 'en', 1],
    ['an English query, without Chinese articles', 'trick', 'zh', ['en'], 'en', 1],
    ['a Chinese query on an English page, without English articles', '退货', 'en', ['zh'], 'zh', 1],
  ])(
    'with one language of articles: %s',
    async (_what, query, locale, available, wanted, count) => {
      expect(await ask({ query, locale }, { available })).toMatchObject({ locale: wanted, count });
    },
  );

  it('is that of the page on a site without articles', async () => {
    expect(await ask({ query: 'trick' }, { available: [] })).toEqual({
      locale: 'en',
      count: 0,
      results: [],
      elsewhere: 0,
      confidence: 'nothing',
      certainty: 0,
      incomplete: false,
    });
  });
});

describe('a search on a bad connection', () => {
  it('omits a page whose card cannot be loaded, and is incomplete', async () => {
    const answer = await ask({ query: 'parcel' }, { missing: [getCardFile(0)] });
    expect(listIds(answer)).toEqual(['return-delayed']);
    expect(answer).toMatchObject({ count: 2, incomplete: true });
  });

  it('is complete if only a card beyond the limit cannot be loaded', async () => {
    const answer = await ask({ query: 'parcel', limit: 1 }, { missing: [getCardFile(1)] });
    expect(listIds(answer)).toEqual(['parcel-refused']);
    expect(answer.incomplete).toBe(false);
  });

  it('answers from the chunks that can be loaded, and is incomplete', async () => {
    const answer = await ask(
      { query: 'trick parcel' },
      { starts: ['', 't'], missing: [getPartFile('t')] },
    );
    expect(listIds(answer)).toContain('parcel-refused');
    expect(answer.incomplete).toBe(true);
  });

  it('answers without language data if the index contains all terms', async () => {
    expect(await ask({ query: 'parcel' }, { withoutData: true })).toMatchObject({
      count: 2,
      incomplete: false,
    });
  });

  it('answers without language data for unknown terms, and is incomplete', async () => {
    expect(await ask({ query: 'pacrel card' }, { withoutData: true })).toMatchObject({
      count: 3,
      incomplete: true,
    });
  });

  it('answers Latin letters on a Chinese page without language data', async () => {
    const answer = await ask({ query: 'parcel', locale: 'zh' }, { withoutData: true });
    expect(answer).toMatchObject({ locale: 'zh', count: 1, incomplete: true });
  });

  it('counts matches in other categories even if a chunk cannot be loaded', async () => {
    const answer = await ask(
      { query: 'trick parcel', category: 'labels' },
      { starts: ['', 't'], missing: [getPartFile('t')] },
    );
    expect(answer).toMatchObject({ count: 0, elsewhere: 3, incomplete: true });
  });

  it('rejects if the index cannot be opened', async () => {
    await expect(ask({ query: 'parcel' }, { withoutIndex: true })).rejects.toThrow('offline');
  });

  it('rejects if none of the chunks can be loaded', async () => {
    await expect(
      ask({ query: 'parcel' }, { starts: ['', '1'], missing: [getPartFile(''), getPartFile('1')] }),
    ).rejects.toThrow('did not arrive');
  });
});
