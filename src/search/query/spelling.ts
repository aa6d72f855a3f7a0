import { findClosest } from '../../i18n/closest-word.ts';

/** Maximum edit distance by the length of a word: short words have too many neighbours. */
const findTolerance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Returns the word of a list that a mistyped word was most likely meant to be: the one with the fewest edits that has the
 * same first letter, the first of the list among equals. Undefined where none is near.
 */
export const findIntended = (typed: string, words: readonly string[]): string | undefined =>
  findClosest(
    typed,
    words.filter((word) => word.startsWith(typed.slice(0, 1))),
    findTolerance(typed.length),
  );
