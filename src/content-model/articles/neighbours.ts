/**
 * Returns at most `count` items of a list around the one at `index`, in order. An index outside the list counts as its
 * start.
 *
 * @example
 * takeNeighbours(['a', 'b', 'c', 'd', 'e'], 3, 3) // => ['c', 'd', 'e']
 */
export function takeNeighbours<Item>(
  items: readonly Item[],
  index: number,
  count: number,
): readonly Item[] {
  const centred = Math.max(0, index) - Math.floor(count / 2);
  const start = Math.max(0, Math.min(centred, items.length - count));
  return items.slice(start, start + count);
}
