/**
 * Returns so many items at even distances, the first among them; all where there are fewer. Query files
 * stand in the order of their topics, so the sample holds some of each.
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
