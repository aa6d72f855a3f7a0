import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { createSynonymFinder, splitPatterns } from '../../../src/search/query/synonym-groups.ts';
import { hasHan } from '../../../src/search/query/terms.ts';
import { localeIds } from '../../../src/i18n/locales.ts';
import { synonymGroups } from '../../../src/site/vocabulary.ts';
import { accountSynonyms } from '../../../src/site/vocabulary/account.ts';
import { helpSynonyms } from '../../../src/site/vocabulary/help.ts';
import { parcelSynonyms } from '../../../src/site/vocabulary/parcel.ts';
import type { SynonymGroup } from '../../../src/site/vocabulary/synonym-group.ts';

const vocabulary: Readonly<Record<string, SynonymGroup>> = synonymGroups;
const names = Object.keys(vocabulary);

/** Every pattern with its synonym group. */
const patterns = Object.entries(vocabulary).flatMap(([group, texts]) =>
  localeIds.flatMap((locale) =>
    splitPatterns(texts[locale] ?? '').map((pattern) => ({ group, locale, pattern })),
  ),
);

describe('the vocabulary', () => {
  it('names synonym groups in lower case only, because digits separate them in the index', () => {
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('has each synonym group in one file', () => {
    const all = [parcelSynonyms, accountSynonyms, helpSynonyms].flatMap((part) =>
      Object.keys(part),
    );
    expect(all.sort()).toEqual([...names].sort());
  });

  it('has patterns of every synonym group in every language, none of them empty', () => {
    expect(patterns.filter(({ pattern }) => pattern === '')).toEqual([]);
  });

  it('lists a pattern once per synonym group and language', () => {
    const seen = patterns.map(({ group, locale, pattern }) => `${group} ${locale} ${pattern}`);
    expect(seen.filter((line, index) => seen.indexOf(line) !== index)).toEqual([]);
  });

  it('negates only synonym groups that exist', () => {
    const denied = Object.values(vocabulary).flatMap(({ denies }) => denies ?? []);
    expect(denied.filter((name) => !names.includes(name))).toEqual([]);
    expect(denied).not.toEqual([]);
  });

  it('has no pattern that cannot match its own words', () => {
    const unfound = patterns.filter(({ pattern }) => {
      const find = createSynonymFinder({ it: { zh: pattern, en: pattern } });
      const typed = pattern.replaceAll('*', '').replace(/ ?… ?/g, hasHan(pattern) ? '' : ' ');
      return find(typed).length === 0;
    });
    expect(unfound).toEqual([]);
  });

  it('is written in simplified characters', () => {
    const simplify = Converter({ from: 't', to: 'cn' });
    expect(patterns.filter(({ pattern }) => simplify(pattern) !== pattern)).toEqual([]);
  });

  it('uses `*` only at the ends of words, and `…` only between words', () => {
    const odd = patterns.filter(({ pattern }) =>
      hasHan(pattern)
        ? !/^[^…*\s]+(?:[… ][^…*\s]+)*$/.test(pattern)
        : !/^[a-z0-9-]+\*?(?: …)?(?: [a-z0-9-]+\*?(?: …(?= ))?)*$/.test(pattern),
    );
    expect(odd).toEqual([]);
  });
});
