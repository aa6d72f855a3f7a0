import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as known from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

const source = resolve(import.meta.dirname, '../../src');
const languages = Object.entries<Language>(known);

/** Filings with authorities of China are Chinese in every language. */
const chineseFilings = 'i18n/describe-identity.ts';

/** Returns a program without its comments. */
const removeComments = (text: string): string =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

describe('the code', () => {
  it('names no language outside of their files and of the site', () => {
    const names = [
      ...new Set(languages.flatMap(([name, { lang, region }]) => [name, lang, region])),
    ];
    const literal = new RegExp(
      `(['"\`])(?:${names.join('|')})\\1|(?:^|[{,\\s])(?:${languages.map(([name]) => name).join('|')}):(?!\\w)`,
      'm',
    );
    const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) =>
          /\.(?:ts|astro|typ)$/.test(path) &&
          !/^(?:languages|site)\//.test(path) &&
          path !== chineseFilings,
      )
      .filter((path) => literal.test(removeComments(readFileSync(join(source, path), 'utf8'))));
    expect(naming).toEqual([]);
  });
});

describe.each(languages)('%s', (name, language) => {
  it('has the name of its file, which is a tag of it', () => {
    expect(readdirSync(join(source, 'languages'))).toContain(`${name}.ts`);
    const [own, tag] = [name, language.lang].map((text) => new Intl.Locale(text).maximize());
    expect([own?.language, own?.script]).toEqual([tag?.language, tag?.script]);
  });

  it('has the texts and placeholders of the model', () => {
    expect(listTexts(language)).toEqual(listTexts(known.en));
  });

  it('has rules that compile', () => {
    for (const words of Object.values<string>(language.secrets))
      expect(() => new RegExp(words, 'i')).not.toThrow();
    expect(() => new RegExp(language.searching.stopPairs, 'u')).not.toThrow();
    expect(Intl.Collator.supportedLocalesOf(language.paper.collation)).toHaveLength(1);
  });
});

const traits = [
  'lang',
  'region',
  'label',
  'readers',
  'languageNames',
  'writing',
  'lengths',
  'searching',
  'paper',
  'isForBaidu',
  'secrets',
];

/** Returns the place of each text of the interface, with the placeholders in it. */
function listTexts(language: Language): string[] {
  const list = (value: unknown, place: string): string[] => {
    if (typeof value === 'string')
      return [`${place} ${(value.match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
    if (typeof value !== 'object' || value === null) return [place];
    return Object.entries(value).flatMap(([key, part]) => list(part, `${place}.${key}`));
  };
  return Object.entries(language)
    .filter(([key]) => !traits.includes(key))
    .flatMap(([key, value]) => list(value, key))
    .sort();
}
