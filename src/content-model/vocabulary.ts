import { localeIds, type Locale } from '../i18n/locales.ts';
import { ofLanguages } from '../i18n/of-languages.ts';
import type { CommonWords } from '../languages/traits.ts';
import type { SynonymGroup } from '../product/synonym-group.ts';
import { synonymGroups } from '../site/vocabulary.ts';

/** What people say about any product, by language. */
const commonWords = ofLanguages('commonWords');

/** Patterns by synonym group, in every language; src/product/synonym-group.ts describes the format. */
export type Vocabulary = Readonly<Record<string, SynonymGroup & { readonly isCommon?: boolean }>>;

/** Returns the patterns of a list that is separated by `|` or line breaks. */
export const splitPatterns = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((pattern) => pattern.trim())
    .filter(Boolean);

/**
 * Returns the words that people say about any product together with those that they say about this one: a group that is
 * in both has the patterns of both.
 */
export function joinVocabularies(
  common: Readonly<Partial<Record<Locale, CommonWords>>>,
  own: Vocabulary,
): Vocabulary {
  const groups = [
    ...localeIds.flatMap((locale) => Object.keys(common[locale] ?? {})),
    ...Object.keys(own),
  ];
  const join = (group: string, locale: Locale): string => {
    const texts = [common[locale]?.[group] ?? '', own[group]?.[locale] ?? ''];
    return [...new Set(texts.flatMap(splitPatterns))].join('|');
  };
  return Object.fromEntries(
    [...new Set(groups)].map((group) => [
      group,
      {
        ...(own[group] ?? { isCommon: true }),
        ...(Object.fromEntries(localeIds.map((locale) => [locale, join(group, locale)])) as Record<
          Locale,
          string
        >),
      },
    ]),
  );
}

/** The words that readers of this site use, in groups of one meaning. */
export const vocabulary: Vocabulary = joinVocabularies(commonWords, synonymGroups);
