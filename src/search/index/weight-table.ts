import { getRarity, measureLength } from '../query/rank.ts';
import { kindWeights } from '../query/weights.ts';
import { weightScale } from '../reader/pagefind-files.ts';
import { countTerms, type NumberedText, type NumberedTexts } from './count-terms.ts';
import { places } from './training-texts.ts';

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
const saturation = 7;

/** What training starts with, as a share of BM25: with more it changes too little, with less it knows too little. */
const startShare = 0.4;

/**
 * Returns a table with the weights of BM25 without length normalisation, because a long list of phrases must not lower
 * the rank of an article: rarity × saturated number of occurrences, each times the weight of its place.
 */
export function createTable(texts: NumberedTexts, pageCount: number): WeightTable {
  const { numbers } = texts;
  const { terms, pages, counts } = countTerms(texts);
  const starts = countStarts(terms, numbers.size);
  const table: WeightTable = {
    pageCount,
    numbers,
    starts,
    pages: new Int32Array(terms.length),
    weights: new Float64Array(terms.length),
  };
  const next = starts.slice();
  for (const [occurrence, term] of terms.entries()) {
    const entry = next[term] ?? 0;
    next[term] = entry + 1;
    const count = counts[occurrence] ?? 0;
    const rarity = round(getRarity((starts[term + 1] ?? 0) - (starts[term] ?? 0), pageCount));
    table.pages[entry] = pages[occurrence] ?? 0;
    table.weights[entry] = (startShare * rarity * count * (saturation + 1)) / (count + saturation);
  }
  return table;
}

/** Processors may differ in the last digit of a logarithm; the index must have the same bytes on all of them. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Returns where the entries of each term start in a list that is sorted by them, and the length of the list. */
function countStarts(terms: readonly number[], size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
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
  { text, terms }: NumberedText,
  isUsed: (term: number) => boolean,
): Example | undefined {
  const used = text.terms.filter((_, index) => isUsed(terms[index] ?? 0));
  if (used.length === 0) return undefined;
  const length = measureLength(used);
  return {
    page: text.page,
    learning: places[text.place].learning,
    terms: terms.filter(isUsed),
    values: used.map(({ kind }) => kindWeights[kind] / length),
  };
}

/** Pagefind keeps weights from 0 to 10. */
export const highestWeight = 10;

/**
 * A page whose weight is less than a share of the term’s highest weight is left out: it has the word in passing. The
 * share is the number of the term’s pages divided by `of`, at least `least` and at most `most`: a word that half of a
 * large site has tells articles apart only where it counts most, and such words make most of the index.
 */
const shares = { least: 0.1, most: 0.6, of: 500 } as const;

/** Lower weights, in steps of `weightScale`, have words that most pages have. */
const lowestLevel = 3;

/**
 * Returns the weights as Pagefind keeps them, without those that are low, or low for their term. Each term keeps its
 * highest, because a term without any is unknown to the search.
 */
export function toTermWeights({ numbers, starts, pages, weights }: WeightTable): TermWeights {
  const toLevel = (weight: number): number =>
    Math.round(Math.min(highestWeight, Math.max(0, weight)) * weightScale);
  return new Map(
    [...numbers].map(([key, number]) => {
      const levels = weights.subarray(starts[number], starts[number + 1]).map(toLevel);
      const highest = levels.reduce((most, level) => Math.max(most, level), 0);
      const share = Math.min(shares.most, Math.max(shares.least, levels.length / shares.of));
      const lowest = Math.min(highest, Math.max(lowestLevel, share * highest));
      const byPage = new Map<number, number>();
      for (const [index, level] of levels.entries())
        if (level >= lowest && (level > 0 || byPage.size === 0))
          byPage.set(pages[(starts[number] ?? 0) + index] ?? 0, Math.max(1, level) / weightScale);
      return [key, byPage] as const;
    }),
  );
}
