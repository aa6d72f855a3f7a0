import { placeWeights, relevantShare, saturation, weights, type TermKind } from './weights.ts';

/** A term of the query and the pages that hold it. */
export interface TermPages {
  readonly kind: TermKind;
  /** Occurrences by page, each times the weight of its place. */
  readonly pages: ReadonlyMap<number, number>;
}

/** A page that fits, and how well. Scores compare within one query only. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
}

/**
 * Returns the pages that hold any of the terms, the best first. Each term adds its weight, times how rare it
 * is among all pages, times how often it occurs in this one, which counts less and less (BM25 without
 * lengths: an article's list of phrases is no reason to rank it lower).
 */
export function rankPages(terms: readonly TermPages[], pageCount: number): RankedPage[] {
  const scores = new Map<number, number>();
  for (const { kind, pages } of terms) {
    const rarity = getRarity(pages.size, pageCount);
    for (const [page, count] of pages) {
      const share = (count * (saturation + 1)) / (count + saturation);
      scores.set(page, (scores.get(page) ?? 0) + weights[kind] * rarity * share);
    }
  }
  return [...scores]
    .map(([page, score]) => ({ page, score }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Returns the pages whose score is worth a look beside the best one's; expects the best first. */
export const keepRelevant = (ranked: readonly RankedPage[]): RankedPage[] =>
  ranked.filter(({ score }) => score >= relevantShare * (ranked[0]?.score ?? 0));

/** Returns how telling a term is that stands in some of all pages: near 0 where all have it (BM25's idf). */
export const getRarity = (pages: number, pageCount: number): number =>
  Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5));

/** Returns how much one occurrence counts in a metadata field of the index. */
export const getPlaceWeight = (field: string): number =>
  (placeWeights as Readonly<Record<string, number>>)[field] ?? 0;
