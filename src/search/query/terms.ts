import { findCode } from '../../urls/codes.ts';

/**
 * Splits text into the terms of the index. Chinese and Japanese have no spaces and dictionaries differ, so a run of their
 * characters becomes its overlapping pairs, in the index and in queries. Han means here what Japanese writes with it,
 * too: kana. The functions depend on nothing that differs between Node and browsers.
 */

/** Maximum length of a query in characters. `prepareQuery` chooses the sentences of a longer text. */
export const queryLimit = 300;

/** Characters that are not shown and that copied words contain: soft hyphens, zero-width spaces, byte order and bidi marks. */
const invisible = /\ufeff|(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/**
 * Names of errors of browsers and systems, such as ERR_ABC_DEF: one word, because their parts do not mean what they
 * mean in a sentence.
 */
const constants = /\b(?:e|err|error|ns|net|dns|ssl|tls|sec|pr|http|tcp|status)(?:_+[a-z0-9]+)+\b/gi;

const joinConstant = (name: string): string => findCode(name) ?? name.replace(/_/g, '');

const tidySpace = (text: string): string => text.replace(invisible, '').replace(/\s+/gu, ' ');

/** Returns a text with full-width letters, capitals, apostrophes, hyphens, white space and invisible characters normalised. */
export const normaliseText = (text: string): string =>
  text
    // Before NFKC, which turns an acute accent typed as an apostrophe into a space and a combining accent.
    .replace(/[’‘`´]/g, "'")
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/[\p{Dash_Punctuation}−]/gu, '-')
    .replace(constants, joinConstant)
    .toLowerCase()
    // “e-mail” is “email”.
    .replace(/(^|[^a-z0-9'])([a-z])-(?=[a-z]{2})/g, '$1$2')
    // What is left after NFKC is decoration, such as a stroke through each letter.
    .replace(/([a-z0-9])\p{Nonspacing_Mark}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** Returns a normalised query, cut to `queryLimit` characters and never within a surrogate pair. */
export const normaliseQuery = (text: string): string =>
  [...normaliseText([...tidySpace(text)].slice(0, 4 * queryLimit).join(''))]
    .slice(0, queryLimit)
    .join('');

/** Han and kana. The mark of long vowels belongs to both kinds of kana. */
const han = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc]';

/** A letter, digit or vowel sign that is not Han. (Old WebViews lack the `v` flag, which would be shorter.) */
const letter = `(?!${han})[\\p{Letter}\\p{Number}\\p{Mark}]`;

/**
 * Runs of Han characters, and words of other scripts with apostrophes inside. The alternative for ASCII letters
 * is first because it is five times as fast and matches most words.
 */
const runs = new RegExp(
  `[a-z0-9]+(?:'[a-z0-9]+)*(?!'?${letter})|${han}+|(?:${letter})+(?:'(?:${letter})+)*`,
  'gu',
);

/** A part of a text in one script. */
export interface Run {
  readonly text: string;
  readonly isHan: boolean;
}

/**
 * Returns the runs of a text in order: words of a script with spaces, and unbroken runs of Han.
 *
 * @example
 * splitRuns('没有声音 My TV') // => 没有声音 (Han), my, tv
 */
export const splitRuns = (text: string): Run[] =>
  (normaliseText(text).match(runs) ?? []).map((run) => ({ text: run, isHan: hasHan(run) }));

/**
 * Returns the terms of a text in order, with repetitions: words without their apostrophes, and pairs of
 * Han characters.
 *
 * @example
 * splitTerms('没声音 TV can’t') // => ['没声', '声音', 'tv', 'cant']
 */
export const splitTerms = (text: string): string[] =>
  splitRuns(text).flatMap(({ text: run, isHan }) =>
    isHan ? toPairs(run) : [run.replaceAll("'", '')],
  );

/** A run of one character is one term. */
function toPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

const anyHan = new RegExp(han, 'u');

/** Tells whether a text contains Han characters or kana. */
export const hasHan = (text: string): boolean => anyHan.test(text);
