/**
 * Returns the median item by a number, the lower of two; throws for an empty list.
 *
 * @example
 * findMedian([3, 1, 2], (n) => n) // => 2
 */
export function findMedian<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  const sorted = items.toSorted((a, b) => measure(a) - measure(b));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Cannot take the median of an empty list.');
  return middle;
}

/** Returns the item with the largest number, the first of several; throws for an empty list. */
export function findLargest<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  const [first] = items.toSorted((a, b) => measure(b) - measure(a));
  if (first === undefined) throw new Error('Cannot take the largest item of an empty list.');
  return first;
}

/**
 * Returns a percentile of numbers by the nearest-rank method; throws for an empty list.
 *
 * @example
 * findPercentile([4, 1, 3, 2], 75) // => 3
 */
export function findPercentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (found === undefined) throw new Error('Cannot take a percentile of an empty list.');
  return found;
}
