import { getRarity, measureLength } from '../query/rank.ts';
import { kindWeights } from '../query/weights.ts';
import { weightScale } from '../reader/pagefind-files.ts';
import { places, type TrainingText } from './training-texts.ts';

/** The weight of each term for each page that it occurs in, by key and page. */
export type TermWeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The same in flat arrays, which training changes: the entries of term `t` are those from `starts[t]` on. */
export interface WeightTable {
  readonly pageCount: number;
  /** The number of each term, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  /** The page of each entry, ascending within a term. */
  readonly pages: Int32Array;
  /** The weight of each entry. */
  readonly weights: Float64Array;
}

/** The number of occurrences at which a term reaches half of its maximum weight (k1 of BM25). */
const saturation = 10;

/** What training starts with, as a share of BM25: with more it changes too little, with less it knows too little. */
const startShare = 0.25;

/**
 * Returns a table with the weights of BM25 without length normalisation, because a long list of phrases must not lower
 * the rank of an article: rarity × saturated number of occurrences, each times the weight of its place.
 */
export function createTable(texts: readonly TrainingText[], pageCount: number): WeightTable {
  const counts = [...countTerms(texts)];
  const size = counts.reduce((sum, [, pages]) => sum + pages.size, 0);
  const starts = new Int32Array(counts.length + 1);
  const pages = new Int32Array(size);
  const weights = new Float64Array(size);
  let entry = 0;
  for (const [number, [, byPage]] of counts.entries()) {
    const rarity = round(getRarity(byPage.size, pageCount));
    for (const [page, count] of [...byPage].sort(([a], [b]) => a - b)) {
      pages[entry] = page;
      weights[entry] = (startShare * rarity * count * (saturation + 1)) / (count + saturation);
      entry += 1;
    }
    starts[number + 1] = entry;
  }
  const numbers = new Map(counts.map(([key], number) => [key, number]));
  return { pageCount, numbers, starts, pages, weights };
}

/** Processors may differ in the last digit of a logarithm; the index must have the same bytes on all of them. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

function countTerms(texts: readonly TrainingText[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  const inBody = new Set<string>();
  for (const { page, place, terms } of texts) {
    for (const { key } of terms) {
      if (place === 'body') {
        const once = `${page} ${key}`;
        if (inBody.has(once)) continue;
        inBody.add(once);
      }
      const byPage = counts.get(key) ?? new Map<number, number>();
      byPage.set(page, (byPage.get(page) ?? 0) + places[place].count);
      counts.set(key, byPage);
    }
  }
  return counts;
}

/** A text as training reads it: the numbers of its terms, and their weights as a vector of length 1. */
export interface Example {
  readonly page: number;
  readonly learning: number;
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

/** Returns a text as an example, without the terms that `isUsed` refuses; undefined if none is left. */
export function toExample(
  { page, place, terms }: TrainingText,
  { numbers }: WeightTable,
  isUsed: (key: string) => boolean,
): Example | undefined {
  const used = terms.filter(({ key }) => isUsed(key) && numbers.has(key));
  if (used.length === 0) return undefined;
  const length = measureLength(used);
  return {
    page,
    learning: places[place].learning,
    terms: used.map(({ key }) => numbers.get(key) ?? 0),
    values: used.map(({ kind }) => kindWeights[kind] / length),
  };
}

/** Pagefind keeps weights from 0 to 10. */
export const highestWeight = 10;

/** Returns the weights as Pagefind keeps them, without those that are 0 or less. */
export function toTermWeights({ numbers, starts, pages, weights }: WeightTable): TermWeights {
  return new Map(
    [...numbers].flatMap(([key, number]) => {
      const byPage = new Map<number, number>();
      for (let entry = starts[number] ?? 0; entry < (starts[number + 1] ?? 0); entry += 1) {
        const level = Math.round(Math.min(highestWeight, weights[entry] ?? 0) * weightScale);
        if (level > 0) byPage.set(pages[entry] ?? 0, level / weightScale);
      }
      return byPage.size > 0 ? [[key, byPage] as const] : [];
    }),
  );
}
