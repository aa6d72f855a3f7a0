import { describe, expect, it } from 'vitest';
import { chooseLocale, resolveLocale } from '../../../src/urls/resolve-locale.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const both = ['zh', 'en'] as const satisfies readonly Locale[];

describe('resolveLocale', () => {
  it.each([
    // BCP 47.
    ['zh', 'zh'],
    ['en', 'en'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['zh-yue', 'zh'],
    ['zh-min-nan', 'zh'],
    ['zh-x-private', 'zh'],
    ['zh-u-co-pinyin', 'zh'],
    ['cmn', 'zh'],
    ['cmn-Hans', 'zh'],
    ['cmn-Hans-CN', 'zh'],
    ['yue', 'zh'],
    ['yue-Hant-HK', 'zh'],
    ['wuu', 'zh'],
    ['nan-Hant-TW', 'zh'],
    ['hak', 'zh'],
    ['gan', 'zh'],
    ['lzh', 'zh'],
    ['en-GB', 'en'],
    ['en-US-posix', 'en'],
    ['en-Latn-GB-boont-r-extended-sequence-x-private', 'en'],
    // Formats of operating systems.
    ['zh_TW', 'zh'],
    ['zh_CN_#Hans', 'zh'],
    ['zh-Hans_CN', 'zh'],
    ['zh_CN.UTF-8', 'zh'],
    ['zh_Hans_CN@calendar=chinese', 'zh'],
    ['en_US', 'en'],
    ['en_GB.UTF-8', 'en'],
    ['en@euro', 'en'],
    ['zho', 'zh'],
    ['chi', 'zh'],
    ['eng', 'en'],
    // Unusual case and white space.
    ['ZH-hans-cn', 'zh'],
    ['eN', 'en'],
    ['EN_gb', 'en'],
    [' zh-CN ', 'zh'],
    ['zh-', 'zh'],
    [`zh-${'a'.repeat(100_000)}`, 'zh'],
    // Other languages and invalid tags.
    ['', undefined],
    ['-', undefined],
    ['*', undefined],
    ['fr', undefined],
    ['de-DE', undefined],
    ['ja-Hani', undefined],
    ['und-Hans', undefined],
    ['x-zh', undefined],
    ['i-default', undefined],
    ['z', undefined],
    ['zhx', undefined],
    ['english', undefined],
    ['中文', undefined],
    ['zh zho', undefined],
    ['zh,en', undefined],
    ['zh//evil.example', undefined],
    ['//evil.example', undefined],
    ['../en', undefined],
    ['zh\0', undefined],
    ['\ud800', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['toString', undefined],
    ['zh'.repeat(50_000), undefined],
  ])('reads %j as %s', (tag, locale) => {
    expect(resolveLocale(tag, both)).toBe(locale);
  });

  it.each<[string, readonly Locale[], Locale | undefined]>([
    ['en-GB', ['zh'], undefined],
    ['zh-CN', ['en'], undefined],
    ['en-GB', ['en'], 'en'],
    ['en', [], undefined],
  ])('reads %s among %j as %s', (tag, available, locale) => {
    expect(resolveLocale(tag, available)).toBe(locale);
  });
});

describe('chooseLocale', () => {
  it.each<[string | null, string | null, string[], Locale[], Locale | undefined]>([
    // asked, stored, browser, available, chosen
    ['en-GB', 'zh', ['zh-CN'], ['zh', 'en'], 'en'],
    ['zh_TW', 'en', ['en'], ['zh', 'en'], 'zh'],
    ['fr', 'en', ['zh-CN'], ['zh', 'en'], 'en'],
    [null, 'en', ['zh-CN'], ['zh', 'en'], 'en'],
    [null, null, ['de', 'en-US', 'zh'], ['zh', 'en'], 'en'],
    [null, null, ['yue-HK', 'en'], ['zh', 'en'], 'zh'],
    [null, null, ['de', 'fr'], ['zh', 'en'], 'en'],
    [null, null, ['de', 'fr'], ['zh'], 'zh'],
    [null, null, [], ['en', 'zh'], 'en'],
    // Never a language without the article.
    ['en', null, ['en'], ['zh'], 'zh'],
    ['fr', 'en', ['en'], ['zh'], 'zh'],
    ['zh', 'zh', ['zh'], ['en'], 'en'],
    ['zh', 'zh', ['zh'], [], undefined],
    // Stored values that are not locales are ignored.
    [null, 'zh-CN', ['en'], ['zh', 'en'], 'en'],
    [null, '__proto__', ['en'], ['zh', 'en'], 'en'],
    [null, '//evil.example', [], ['zh', 'en'], 'en'],
    ['', '', [''], ['zh', 'en'], 'en'],
  ])('asked %j, stored %j, browser %j, of %j: %s', (asked, stored, browser, available, chosen) => {
    expect(chooseLocale(asked, { stored, browser }, available)).toBe(chosen);
  });
});
