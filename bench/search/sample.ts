/**
 * Returns a number of items at even distances, starting with the first; all if there are fewer. Query files
 * are sorted by topic, so the sample contains all topics.
 *
 * @example
 * sampleEvenly(['a', 'b', 'c', 'd'], 2) // => ['a', 'c']
 */
export function sampleEvenly<Item>(items: readonly Item[], count: number): Item[] {
  const taken = Math.min(count, items.length);
  const indexes = new Set(
    Array.from({ length: taken }, (_, step) => Math.floor((step * items.length) / taken)),
  );
  return items.filter((_, index) => indexes.has(index));
}
