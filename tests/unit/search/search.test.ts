import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../src/search/index/create-record.ts';
import type { LanguageData } from '../../../src/search/language-data.ts';
import type { PageCard } from '../../../src/search/page-card.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import {
  createSearch,
  type SearchAnswer,
  type SearchRequest,
} from '../../../src/search/query/search.ts';
import type { SearchSource } from '../../../src/search/source.ts';
import type { Category } from '../../../src/site/categories.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import {
  getCardFile,
  getPartFile,
  openTestIndex,
  type IndexedPage,
} from '../../support/search-index.ts';

const findSynonymGroups = createSynonymFinder({
  deposit: { zh: '充值', en: 'deposit*' },
  withdraw: { zh: '提现', en: 'withdr*' },
  missing: { zh: '没到', en: 'missing' },
  scam: { zh: '诈骗', en: 'scam*' },
});

type Fields = Pick<SearchSource, 'id' | 'title' | 'summary' | 'lines'> & {
  readonly category: Category;
  readonly code?: string;
  readonly text: string;
};

/** Indexes an article as the build does. */
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
  const { content, meta } = createRecord(card, source, findSynonymGroups);
  return { content, meta, category, card };
}

const english = [
  toPage('en', {
    id: 'deposit-failed',
    category: 'deposits',
    code: 'DEP-101',
    title: 'Deposit failed',
    summary: 'What to do when a deposit fails.',
    lines: ['my deposit failed'],
    text: 'Look at your card.',
  }),
  toPage('en', {
    id: 'withdrawal-delayed',
    category: 'withdrawals',
    title: 'Withdrawal delayed',
    summary: 'It takes days.',
    lines: ['withdrawal missing', 'slower than a deposit'],
    text: 'Wait for your card.',
  }),
  toPage('en', {
    id: 'scams',
    category: 'security',
    title: 'Avoid scams',
    summary: 'Nobody asks for a code.',
    lines: ['is this a scam'],
    text: 'Keep your card safe.',
  }),
];

const chinese = [
  toPage('zh', {
    id: 'deposit-failed',
    category: 'deposits',
    title: '充值失败',
    summary: '充值失败怎么办。',
    lines: ['充值不了'],
    text: '看看银行卡。',
  }),
  toPage('zh', {
    id: 'withdrawal-delayed',
    category: 'withdrawals',
    title: '提现没到',
    summary: '等几天。',
    lines: ['提现一直没到'],
    text: '看看银行卡。',
  }),
];

const data = {
  en: { words: ['deposit', 'withdrawal', 'card'], sounds: [], characters: {}, traditional: '' },
  zh: { words: [], sounds: [['充值', 'chong zhi']], characters: {}, traditional: '現现' },
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
  const search = createSearch(
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
  return search({ query: '', locale: 'en', limit: 10, ...request });
}

const listIds = ({ results }: SearchAnswer): string[] => results.map(({ id }) => id);

describe('a search', () => {
  it.each<[string, string, Locale, readonly string[]]>([
    ['a word, the page about it first', 'deposit', 'en', ['deposit-failed', 'withdrawal-delayed']],
    ['any form of a word', 'fail', 'en', ['deposit-failed']],
    ['a code', 'dep 101', 'en', ['deposit-failed']],
    ['an unwritten query', '  ', 'en', []],
    ['punctuation', '？！', 'zh', []],
    ['an unknown subject', 'weather', 'en', []],
    ['Chinese', '提现', 'zh', ['withdrawal-delayed']],
    ['full-width letters', 'ｓｃａｍ', 'en', ['scams']],
    ['syntax of any kind', '"scam" -(.*', 'en', ['scams']],
  ])('finds %s: %o', async (_what, query, locale, ids) => {
    const answer = await ask({ query, locale });
    expect(listIds(answer)).toEqual(ids);
    expect(answer).toMatchObject({ locale, count: ids.length, elsewhere: 0, incomplete: false });
  });

  it('describes a result', async () => {
    const { results } = await ask({ query: 'days' });
    expect(results).toEqual([
      {
        id: 'withdrawal-delayed',
        href: '/en/withdrawal-delayed/',
        title: 'Withdrawal delayed',
        category: 'withdrawals',
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
    const { results } = await ask({ query: 'scamming' });
    expect(results.flatMap(({ excerpt }) => excerpt.filter(({ marked }) => marked))).toEqual([]);
    expect(results.map(({ id }) => id)).toEqual(['scams']);
  });

  it('counts all matching pages and describes at most the limit', async () => {
    const answer = await ask({ query: 'card', limit: 1 });
    expect(answer.results).toHaveLength(1);
    expect(answer).toMatchObject({ count: 3, incomplete: false });
  });

  it('returns the corrected query', async () => {
    expect(await ask({ query: 'depsoit' })).toMatchObject({ readAs: 'deposit', count: 2 });
    expect(await ask({ query: '提現', locale: 'zh' })).toMatchObject({ readAs: '提现', count: 1 });
    expect(await ask({ query: 'chongzhi', locale: 'zh' })).toMatchObject({ readAs: '充值' });
  });

  it('returns no corrected query if nothing was corrected', async () => {
    expect(await ask({ query: 'Deposit!' })).not.toHaveProperty('readAs');
  });

  it('cuts a long query', async () => {
    const answer = await ask({ query: `${'weather '.repeat(1_000)}scam` });
    expect(answer.count).toBe(0);
  });
});

describe('a search in one category', () => {
  it('counts matches in other categories', async () => {
    const answer = await ask({ query: 'deposit', category: 'withdrawals' });
    expect(listIds(answer)).toEqual(['withdrawal-delayed']);
    expect(answer).toMatchObject({ count: 1, elsewhere: 1, incomplete: false });
  });

  it.each(['account-access', 'no-such-category'])(
    'finds nothing in %s, and counts matches in other categories',
    async (category) => {
      const answer = await ask({ query: 'deposit', category });
      expect(answer).toMatchObject({ count: 0, results: [], elsewhere: 2 });
    },
  );
});

describe('the language of an answer', () => {
  it('is that of the query', async () => {
    expect(await ask({ query: '提现', locale: 'en' })).toMatchObject({ locale: 'zh', count: 1 });
    expect(await ask({ query: 'scam', locale: 'zh' })).toMatchObject({ locale: 'en', count: 1 });
  });

  it('is that of the page if the other language has no match', async () => {
    const answer = await ask({ query: '诈骗', locale: 'en' });
    expect(answer).toMatchObject({ locale: 'en', count: 1, incomplete: false });
    expect(listIds(answer)).toEqual(['scams']);
  });

  it('is that of the page if no language has a match', async () => {
    expect(await ask({ query: '天气', locale: 'en' })).toMatchObject({ locale: 'en', count: 0 });
  });

  it.each<[string, string, Locale, readonly Locale[], Locale, number]>([
    ['a Chinese query on an English page', '诈骗', 'en', ['en'], 'en', 1],
    ['an English query on a Chinese page', 'deposit', 'zh', ['zh'], 'zh', 1],
    ['a Chinese query, without Chinese articles', '提现', 'zh', ['en'], 'en', 1],
    ['an English query, without Chinese articles', 'scam', 'zh', ['en'], 'en', 1],
    ['a Chinese query on an English page, without English articles', '提现', 'en', ['zh'], 'zh', 1],
  ])(
    'with one language of articles: %s',
    async (_what, query, locale, available, wanted, count) => {
      expect(await ask({ query, locale }, { available })).toMatchObject({ locale: wanted, count });
    },
  );

  it('is that of the page on a site without articles', async () => {
    expect(await ask({ query: 'scam' }, { available: [] })).toEqual({
      locale: 'en',
      count: 0,
      results: [],
      elsewhere: 0,
      incomplete: false,
    });
  });
});

describe('a search on a bad connection', () => {
  it('omits a page whose card cannot be loaded, and is incomplete', async () => {
    const answer = await ask({ query: 'deposit' }, { missing: [getCardFile(0)] });
    expect(listIds(answer)).toEqual(['withdrawal-delayed']);
    expect(answer).toMatchObject({ count: 2, incomplete: true });
  });

  it('is complete if only a card beyond the limit cannot be loaded', async () => {
    const answer = await ask({ query: 'deposit', limit: 1 }, { missing: [getCardFile(1)] });
    expect(listIds(answer)).toEqual(['deposit-failed']);
    expect(answer.incomplete).toBe(false);
  });

  it('answers from the chunks that can be loaded, and is incomplete', async () => {
    const answer = await ask(
      { query: 'scam deposit' },
      { starts: ['', 's'], missing: [getPartFile('s')] },
    );
    expect(listIds(answer)).toContain('deposit-failed');
    expect(answer.incomplete).toBe(true);
  });

  it('answers without language data if the index contains all terms', async () => {
    expect(await ask({ query: 'deposit' }, { withoutData: true })).toMatchObject({
      count: 2,
      incomplete: false,
    });
  });

  it('answers without language data for unknown terms, and is incomplete', async () => {
    expect(await ask({ query: 'depsoit card' }, { withoutData: true })).toMatchObject({
      count: 3,
      incomplete: true,
    });
  });

  it('answers Latin letters on a Chinese page without language data', async () => {
    const answer = await ask({ query: 'deposit', locale: 'zh' }, { withoutData: true });
    expect(answer).toMatchObject({ locale: 'zh', count: 1, incomplete: true });
  });

  it('counts matches in other categories even if a chunk cannot be loaded', async () => {
    const answer = await ask(
      { query: 'scam deposit', category: 'payments' },
      { starts: ['', 's'], missing: [getPartFile('s')] },
    );
    expect(answer).toMatchObject({ count: 0, elsewhere: 3, incomplete: true });
  });

  it('rejects if the index cannot be opened', async () => {
    await expect(ask({ query: 'deposit' }, { withoutIndex: true })).rejects.toThrow('offline');
  });

  it('rejects if none of the chunks can be loaded', async () => {
    await expect(
      ask(
        { query: 'deposit' },
        { starts: ['', '1'], missing: [getPartFile(''), getPartFile('1')] },
      ),
    ).rejects.toThrow('did not arrive');
  });
});
