import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { resolveLocale } from '../../../src/urls/resolve-locale.ts';

/** Languages of a site that has two kinds of Chinese and of Portuguese. */
const available = vi.hoisted(
  () => ['zh', 'zh-hant', 'en', 'pt-pt', 'pt-br', 'sr-latn', 'ja'] as unknown as readonly Locale[],
);

const readers = vi.hoisted((): Readonly<Record<string, string>> => ({
  zh: 'zho cmn yue wuu',
  'zh-hant': 'zho cmn yue nan',
  ja: 'jpn',
}));

vi.mock(import('../../../src/i18n/of-languages.ts'), () => ({
  ofLanguages: (part: string) =>
    Object.fromEntries(
      available.map((locale) => [locale, part === 'readers' ? (readers[locale] ?? '') : locale]),
    ) as never,
}));

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
    expect(resolveLocale(tag, available)).toBe(locale);
  });
});
