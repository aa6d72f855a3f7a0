/** Slips allowed in a word, by its length: short words have too many neighbours. */
const allowedSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Returns the word of a list that a mistyped word was most likely meant to be: the one with the fewest slips
 * between, the first of the list among equals. Undefined where none is near.
 */
export function findIntended(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = allowedSlips(typed.length) + 1;
  for (const word of words) {
    if (fewest === 0) break;
    if (Math.abs(word.length - typed.length) >= fewest || !word.startsWith(typed.slice(0, 1)))
      continue;
    const slips = countSlips(typed, word, fewest);
    if (slips < fewest) [best, fewest] = [word, slips];
  }
  return best;
}

/**
 * Returns the letters put in, left out, changed, or swapped with their neighbour between two words (optimal
 * string alignment distance), or `limit` where there are at least so many.
 */
export function countSlips(from: string, to: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + changed,
        swapped ? (beforeLast[column - 2] ?? limit) + 1 : limit,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? limit, limit);
}
