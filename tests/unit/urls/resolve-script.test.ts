import { describe, expect, it } from 'vitest';
import { makeReaderTags } from '../../../src/i18n/reader-tags.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { matchTag } from '../../../src/urls/resolve-locale.ts';

/** The languages of a site that has two kinds of Chinese and of Portuguese. */
const readers: Readonly<Record<string, string>> = {
  zh: 'zho cmn yue wuu',
  'zh-hant': 'zho cmn yue nan',
  en: 'eng',
  'pt-pt': '',
  'pt-br': '',
  'sr-latn': '',
  ja: 'jpn',
};

const available = Object.keys(readers) as unknown as readonly Locale[];

const tags = makeReaderTags(
  Object.fromEntries(
    Object.entries(readers).map(([lang, codes]) => [lang, { lang, readers: codes }]),
  ),
);

describe('a language tag', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-TW', 'zh-hant'],
    ['zh-Hant-HK', 'zh-hant'],
    ['zh-MO', 'zh-hant'],
    ['zh_TW.UTF-8', 'zh-hant'],
    ['zh_HK_#Hant', 'zh-hant'],
    ['zh_HK_#Hans', 'zh'],
    ['zh-Hans-TW', 'zh'],
    ['yue', 'zh-hant'],
    ['yue-Hans-CN', 'zh'],
    ['wuu', 'zh'],
    ['cmn-Hant', 'zh-hant'],
    ['pt', 'pt-br'],
    ['pt-BR', 'pt-br'],
    ['pt-PT', 'pt-pt'],
    ['pt-AO', 'pt-pt'],
    ['sr', 'sr-latn'],
    ['ja-JP-u-ca-japanese', 'ja'],
    ['jpn', 'ja'],
    ['sn', undefined],
  ])('%s finds %s by language, script and region', (tag, locale) => {
    expect(matchTag(tag, available, tags)).toBe(locale);
  });
});
