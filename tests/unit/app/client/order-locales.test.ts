import { describe, expect, it } from 'vitest';
import type { ApiIndex, ApiLocale } from '../../../../src/app/api/contract.ts';
import { orderLocales, type Lang } from '../../../../src/app/client/reader-locales.ts';

/** A help centre with more languages than this one. */
const tags = ['zh-CN', 'zh-Hant', 'en', 'pt-BR', 'pt'];
const locales = tags.map((lang) => ({ locale: lang.toLowerCase(), lang }) as unknown as ApiLocale);
const index = { sourceLocale: 'zh-cn', locales } as unknown as ApiIndex;

describe('orderLocales', () => {
  it.each<[Lang | undefined, string]>([
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-GB-oxendict', 'en'],
    ['pt-PT', 'pt'],
    ['pt_BR', 'pt-BR'],
    ['pt-BR-u-nu-latn', 'pt-BR'],
    ['fr', 'zh-CN'],
    ['', 'zh-CN'],
    ['e', 'zh-CN'],
    [undefined, 'zh-CN'],
    [[], 'zh-CN'],
    [['fr', 'de', 'en-US'], 'en'],
  ])('puts first for %o: %s', (lang, first) => {
    expect(orderLocales(index, lang)[0]?.lang).toBe(first);
  });

  it('puts the source language after the reader’s, then all others, each once', () => {
    expect(orderLocales(index, ['pt', 'en', 'pt']).map(({ lang }) => lang)).toEqual([
      'pt',
      'en',
      'zh-CN',
      'zh-Hant',
      'pt-BR',
    ]);
  });
});
