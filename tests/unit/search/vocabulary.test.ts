import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import {
  joinVocabularies,
  splitPatterns,
  vocabulary,
} from '../../../src/content-model/vocabulary.ts';
import { createSynonymFinder } from '../../../src/search/query/synonym-groups.ts';
import { hasHan } from '../../../src/search/query/terms.ts';
import { localeIds } from '../../../src/i18n/locales.ts';
import { ofLanguages } from '../../../src/i18n/of-languages.ts';
import { synonymGroups } from '../../../src/site/vocabulary.ts';
import { accountSynonyms } from '../../product/site/vocabulary/account.ts';
import { helpSynonyms } from '../../product/site/vocabulary/help.ts';
import { parcelSynonyms } from '../../product/site/vocabulary/parcel.ts';
import type { SynonymGroup } from '../../../src/product/synonym-group.ts';

const commonWords = ofLanguages('commonWords');
const own: Readonly<Record<string, SynonymGroup>> = synonymGroups;
const names = Object.keys(vocabulary);

/** The groups of the words for any product, as the site writes them. */
const common: typeof own = Object.fromEntries(
  Object.keys(commonWords.en).map((group) => [
    group,
    { zh: commonWords.zh[group] ?? '', en: commonWords.en[group] ?? '' },
  ]),
);

/** Every pattern with its synonym group. */
const patterns = [common, own].flatMap((groups) =>
  Object.entries(groups).flatMap(([group, texts]) =>
    localeIds.flatMap((locale) =>
      splitPatterns(texts[locale] ?? '').map((pattern) => ({ group, locale, pattern })),
    ),
  ),
);

describe('joinVocabularies', () => {
  const words = { zh: { sound: '声音' }, en: { sound: 'noise', lost: 'gone' } };

  it('puts the patterns of a group together, and marks the groups that the site does not have', () => {
    const site = { sound: { zh: '响 | 声音', en: 'sound', denies: 'quiet' } };
    expect(joinVocabularies(words, site)).toEqual({
      sound: { zh: '声音|响', en: 'noise|sound', denies: 'quiet' },
      lost: { zh: '', en: 'gone', isCommon: true },
    });
  });

  it('takes either of them alone', () => {
    expect(joinVocabularies({ zh: {}, en: {} }, {})).toEqual({});
    expect(Object.keys(joinVocabularies(words, {}))).toEqual(['sound', 'lost']);
    expect(createSynonymFinder(joinVocabularies(words, {}))('noise 没了')).toEqual(['sound']);
  });
});

describe('the vocabulary', () => {
  it('names synonym groups in lower case only, because digits separate them in the index', () => {
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('has each synonym group in one file', () => {
    const all = [parcelSynonyms, accountSynonyms, helpSynonyms].flatMap((part) =>
      Object.keys(part),
    );
    expect(all.sort()).toEqual(Object.keys(own).sort());
  });

  it('has patterns of every synonym group in every language', () => {
    const empty = Object.entries(vocabulary).filter(([, texts]) =>
      localeIds.some((locale) => texts[locale] === ''),
    );
    expect(empty).toEqual([]);
  });

  it('lists a pattern once per synonym group and language, for any product or for this one', () => {
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
