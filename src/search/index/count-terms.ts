import { places, type TrainingText } from './training-texts.ts';

/** How often each term occurs in each page, in the order of the pages. */
export interface TermCounts {
  /** The number of each term, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Term, page and count of each pair of a term and a page. */
  readonly terms: readonly number[];
  readonly pages: readonly number[];
  readonly counts: readonly number[];
}

/** Returns how often each term occurs in each page; each occurrence counts as much as its place. */
export function countTerms(texts: readonly TrainingText[]): TermCounts {
  const numbers = new Map<string, number>();
  for (const { terms } of texts)
    for (const { key } of terms) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const [terms, pages, counts]: [number[], number[], number[]] = [[], [], []];
  const ofPage = new Float64Array(numbers.size);
  for (const [page, group] of groupByPage(texts)) {
    const found = countPage(group, numbers, ofPage);
    for (const term of found) {
      terms.push(term);
      pages.push(page);
      counts.push(ofPage[term] ?? 0);
      ofPage[term] = 0;
    }
  }
  return { numbers, terms, pages, counts };
}

const groupByPage = (texts: readonly TrainingText[]) =>
  [...Map.groupBy(texts, ({ page }) => page)].sort(([a], [b]) => a - b);

/** Adds up the terms of a page’s texts in `counts`, which are 0 before, and returns the numbers of those that occur. */
function countPage(
  texts: readonly TrainingText[],
  numbers: ReadonlyMap<string, number>,
  counts: Float64Array,
): Set<number> {
  const found = new Set<number>();
  const inBody = new Set<number>();
  for (const { place, terms } of texts) {
    for (const { key } of terms) {
      const term = numbers.get(key) ?? 0;
      if (place === 'body' && inBody.has(term)) continue;
      if (place === 'body') inBody.add(term);
      found.add(term);
      counts[term] = (counts[term] ?? 0) + places[place].count;
    }
  }
  return found;
}
