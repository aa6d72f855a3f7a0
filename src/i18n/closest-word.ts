/**
 * Returns the candidate with the fewest edits to a word, and of several the first; undefined if all have more
 * edits than the tolerance.
 *
 * @example
 * findClosest('first-step', ['first-steps', 'first-stops']) // => 'first-steps'
 */
export function findClosest(
  word: string,
  candidates: readonly string[],
  tolerance = 3,
): string | undefined {
  let closest: string | undefined;
  let fewest = tolerance + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = countEdits(word, candidate, fewest);
    if (edits < fewest) [closest, fewest] = [candidate, edits];
  }
  return closest;
}

/**
 * Returns the edit distance of two words with insertions, deletions, replacements and swaps of neighbours (optimal
 * string alignment), or `limit` if it is at least that.
 */
export function countEdits(from: string, to: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + replaced,
        isSwap ? (beforeLast[column - 2] ?? limit) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? limit, limit);
}
