/**
 * Marks synonym groups as words of the index. A digit at both ends distinguishes them from the words of a
 * language, and sorts them to the start of the word list, so that one chunk holds all of them.
 */
const mark = '0';

/**
 * Returns the index terms of the synonym groups that one line matches: each group, and each pair of groups.
 * Two groups in one line say more than the same two in different lines: “charged” together with “not arrived”
 * is a distinct problem.
 *
 * @example
 * toSynonymTerms(['sound', 'missing']) // => ['0missing0', '0sound0', '0missing0sound0']
 */
export function toSynonymTerms(synonymGroups: readonly string[]): string[] {
  // Sorted, so that «sound, missing» and «missing, sound» are one pair.
  const sorted = [...synonymGroups].sort();
  const pairs = sorted.flatMap((first, index) =>
    sorted.slice(index + 1).map((second) => mark + first + mark + second + mark),
  );
  return [...sorted.map((group) => mark + group + mark), ...pairs];
}

/** Tells whether a term of `toSynonymTerms` is a pair of groups. */
export const isSynonymGroupPair = (term: string): boolean => term.split(mark).length > 3;
