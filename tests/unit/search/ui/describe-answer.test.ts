import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../../src/search/query/search.ts';
import { describeAnswer } from '../../../../src/search/ui/describe-answer.ts';
import { searchMessages } from '../../../../src/i18n/messages.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';

const describeOn = (locale: Locale, query: string, answer: Partial<SearchAnswer>): string[] =>
  describeAnswer(
    {
      locale,
      count: 0,
      results: [],
      elsewhere: 0,
      confidence: 'sure',
      certainty: 1,
      incomplete: false,
      ...answer,
    },
    query,
    { locale, text: searchMessages[locale] },
  );

describe('describeAnswer', () => {
  it.each<[string, Locale, string, Partial<SearchAnswer>, string[]]>([
    ['nothing', 'en', 'x', {}, ['No article matches that.']],
    ['nothing here', 'en', 'x', { elsewhere: 2 }, ['No article in this topic matches that.']],
    ['one', 'en', 'x', { count: 1 }, ['1 article found']],
    ['several', 'zh', 'x', { count: 7 }, ['找到7篇文章']],
    [
      'several that may fit',
      'en',
      'x',
      { count: 7, confidence: 'unsure' },
      ['We are not sure which article answers that.'],
    ],
    [
      'a typo',
      'zh',
      '寄见失败',
      { count: 2, readAs: '寄件失败' },
      ['按“寄件失败”搜索', '找到2篇文章'],
    ],
    ['a word half typed', 'en', 'Retu', { count: 2, readAs: 'return' }, ['2 articles found']],
    [
      'another language',
      'zh',
      'replacement',
      { count: 2, locale: 'en' },
      ['找到2篇文章', '以下是英文文章。'],
    ],
    [
      'a part that did not load',
      'en',
      'x',
      { count: 2, incomplete: true },
      ['2 articles found', 'Part of the search did not load, so there may be better answers.'],
    ],
  ])('describes %s', (_what, locale, query, answer, sentences) => {
    expect(describeOn(locale, query, answer)).toEqual(sentences);
  });
});
