import { findClosest } from '../../i18n/closest-word.ts';
import type { LanguageData } from '../language-data.ts';
import { correctSounds, readPinyin } from './pinyin.ts';
import { splitRuns } from './terms.ts';

/** What `correctQuery` needs. */
export interface CorrectionTools {
  readonly data: LanguageData;
  /** Words of the index that start with the last word, which may be half typed. */
  readonly completions: readonly string[];
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
  const pairs = [...simplified].slice(1).map((_, index) => simplified.slice(index, index + 2));
  return pairs.every(isKnown) ? simplified : correctSounds(simplified, data);
}

function correctWord(
  word: string,
  { data, completions, isKnown }: CorrectionTools,
  isLast: boolean,
): string {
  if (isKnown(word)) return word;
  return (
    (isLast ? completions[0] : undefined) ??
    readPinyin(word, data.sounds) ??
    findIntended(word, data.words) ??
    word
  );
}

/** Maximum edit distance by the length of a word: short words have too many neighbours. */
const getMaximumEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Returns the word of a list that a mistyped word most likely means: the one with the fewest edits that has the
 * same first letter, and of several the first. Undefined if none is within the maximum edit distance.
 */
export const findIntended = (typed: string, words: readonly string[]): string | undefined =>
  findClosest(
    typed,
    words.filter((word) => word.startsWith(typed.slice(0, 1))),
    getMaximumEdits(typed.length),
  );

function simplify(text: string, traditional: string): string {
  const forms = new Map(traditional.split(' ').map(([from = '', to = '']) => [from, to]));
  return [...text].map((character) => forms.get(character) ?? character).join('');
}
