/**
 * Returns the middle item by a number, the lower of the two in the middle; throws for no items.
 *
 * @example
 * findMedian([3, 1, 2], (n) => n) // => 2
 */
export function findMedian<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  const sorted = items.toSorted((a, b) => measure(a) - measure(b));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is nothing to take the median of.');
  return middle;
}

/** Returns the item with the largest number, the first of equals; throws for no items. */
export function findLargest<Item>(items: readonly Item[], measure: (item: Item) => number): Item {
  const [first] = items.toSorted((a, b) => measure(b) - measure(a));
  if (first === undefined) throw new Error('There is nothing to take the largest of.');
  return first;
}

/**
 * Returns the smallest number that so many per cent of the numbers do not exceed (the nearest rank);
 * throws for no numbers.
 *
 * @example
 * findPercentile([4, 1, 3, 2], 75) // => 3
 */
export function findPercentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (found === undefined) throw new Error('There is nothing to take a percentile of.');
  return found;
}
