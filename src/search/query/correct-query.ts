import { findClosest } from '../../i18n/closest-word.ts';
import type { LanguageData } from '../language-data.ts';
import { correctSounds, readPinyin } from './pinyin.ts';
import { splitRuns } from './terms.ts';

/** What `correctQuery` needs. */
export interface CorrectionTools {
  readonly data: LanguageData;
  /** Tells whether the index or the vocabulary contains a word or pair. */
  readonly isKnown: (term: string) => boolean;
}

/**
 * Returns a query with unknown words corrected: traditional characters become simplified, pinyin becomes
 * characters, homophones and typos become the intended word, a half-typed last word is completed. Words
 * without a correction stay.
 */
export function correctQuery(query: string, tools: CorrectionTools): string {
  const parts = splitRuns(query);
  return parts
    .map(({ text, isHan }, index) =>
      isHan
        ? correctHan(text, tools)
        : correctWord(text.replaceAll("'", ''), tools, index === parts.length - 1),
    )
    .join(' ');
}

function correctHan(run: string, { data, isKnown }: CorrectionTools): string {
  const simplified = simplify(run, data.traditional);
  const before = [...simplified];
  const isPairKnown = (index: number): boolean =>
    index >= 0 && index + 1 < before.length && isKnown(before.slice(index, index + 2).join(''));
  if (before.slice(1).every((_, index) => isPairKnown(index))) return simplified;
  const corrected = correctSounds(simplified, data);
  // A character of a known word is not a slip.
  const isRight = (character: string, index: number): boolean =>
    character === before[index] || !(isPairKnown(index - 1) || isPairKnown(index));
  return [...corrected].every(isRight) ? corrected : simplified;
}

function correctWord(word: string, { data, isKnown }: CorrectionTools, isLast: boolean): string {
  if (isKnown(word)) return word;
  return (
    (isLast ? findCompletion(word, data.words) : undefined) ??
    readPinyin(word, data.sounds) ??
    findIntended(word, data.words) ??
    word
  );
}

/** Maximum edit distance by the length of a word: short words have too many neighbours. */
const getMaximumEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Fewer letters have too many completions. */
const shortestStart = 3;

/** Returns the most frequent word that a half-typed word begins. */
const findCompletion = (start: string, words: readonly string[]): string | undefined =>
  start.length < shortestStart ? undefined : words.find((word) => word.startsWith(start));

/**
 * Returns the word of a list that a mistyped word most likely means: the one with the fewest edits, of several the
 * first with the same first letter. This letter is rarely wrong, so that words with another one may have one edit only.
 * Undefined if none is within the maximum edit distance.
 */
export function findIntended(typed: string, words: readonly string[]): string | undefined {
  const [first = ''] = typed;
  const most = getMaximumEdits(typed.length);
  const isAlike = (word: string): boolean => word.startsWith(first);
  const alike = words.filter(isAlike);
  const all = [...alike, ...words.filter((word) => !isAlike(word))];
  return findClosest(typed, all, Math.min(1, most)) ?? findClosest(typed, alike, most);
}

/** Returns a text in simplified characters, by a list such as «帳账 戶户». */
export function simplify(text: string, traditional: string): string {
  const forms = new Map(traditional.split(' ').map(([from = '', to = '']) => [from, to]));
  return [...text].map((character) => forms.get(character) ?? character).join('');
}
