/**
 * Concepts as words of the index. A digit at both ends keeps them apart from every word of a language, and
 * side by side at the head of the word list: one part of it answers for all of them.
 */
const mark = '0';

/**
 * Returns the terms that stand for the concepts of one line: each concept, and each two of them together.
 * Two at once say far more than the same two apart: “charged” and “not arrived” in one breath is a
 * problem of its own.
 *
 * @example
 * toConceptTerms(['deposit', 'missing']) // => ['0deposit0', '0missing0', '0deposit0missing0']
 */
export function toConceptTerms(concepts: readonly string[]): string[] {
  // In one order, or «missing, deposit» would be another pair than «deposit, missing».
  const sorted = [...concepts].sort();
  const together = sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second) => mark + first + mark + second + mark),
  );
  return [...sorted.map((concept) => mark + concept + mark), ...together];
}

/** Tells whether a concept term stands for two concepts at once. */
export const isConceptPair = (term: string): boolean => term.split(mark).length > 3;
