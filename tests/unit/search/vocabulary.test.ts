import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { createConceptFinder, splitPatterns } from '../../../src/search/query/concepts.ts';
import { hasHan } from '../../../src/search/query/terms.ts';
import { localeIds } from '../../../src/i18n/locales.ts';
import { concepts } from '../../../src/site/vocabulary.ts';
import { accountConcepts } from '../../../src/site/vocabulary/account.ts';
import { helpConcepts } from '../../../src/site/vocabulary/help.ts';
import { moneyConcepts } from '../../../src/site/vocabulary/money.ts';
import type { ConceptPatterns } from '../../../src/site/vocabulary/pattern.ts';

const vocabulary: Readonly<Record<string, ConceptPatterns>> = concepts;
const names = Object.keys(vocabulary);

/** Every pattern with its concept. */
const patterns = Object.entries(vocabulary).flatMap(([concept, texts]) =>
  localeIds.flatMap((locale) =>
    splitPatterns(texts[locale]).map((pattern) => ({ concept, locale, pattern })),
  ),
);

describe('the vocabulary', () => {
  it('names concepts in small letters alone: digits part them in the index', () => {
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('has each concept in one file', () => {
    const all = [moneyConcepts, accountConcepts, helpConcepts].flatMap((part) => Object.keys(part));
    expect(all.sort()).toEqual([...names].sort());
  });

  it('has patterns of every concept in every language, none of them empty', () => {
    expect(patterns.filter(({ pattern }) => pattern === '')).toEqual([]);
  });

  it('names a pattern once in a concept and language', () => {
    const seen = patterns.map(({ concept, locale, pattern }) => `${concept} ${locale} ${pattern}`);
    expect(seen.filter((line, index) => seen.indexOf(line) !== index)).toEqual([]);
  });

  it('denies concepts that there are', () => {
    const denied = Object.values(vocabulary).flatMap(({ denies }) => denies ?? []);
    expect(denied.filter((name) => !names.includes(name))).toEqual([]);
    expect(denied).not.toEqual([]);
  });

  it('has no pattern that can never match the words it is written for', () => {
    const unfound = patterns.filter(({ pattern }) => {
      const find = createConceptFinder({ it: { zh: pattern, en: pattern } });
      const typed = pattern.replaceAll('*', '').replace(/ ?… ?/g, hasHan(pattern) ? '' : ' ');
      return find(typed).length === 0;
    });
    expect(unfound).toEqual([]);
  });

  it('is written in simplified characters', () => {
    const simplify = Converter({ from: 't', to: 'cn' });
    expect(patterns.filter(({ pattern }) => simplify(pattern) !== pattern)).toEqual([]);
  });

  it('uses stars at the ends of words alone, and gaps between words', () => {
    const odd = patterns.filter(({ pattern }) =>
      hasHan(pattern)
        ? !/^[^…*\s]+(?:[… ][^…*\s]+)*$/.test(pattern)
        : !/^[a-z0-9-]+\*?(?: …)?(?: [a-z0-9-]+\*?(?: …(?= ))?)*$/.test(pattern),
    );
    expect(odd).toEqual([]);
  });
});
