import { placeWeights, relevantShare, saturation, weights, type TermKind } from './weights.ts';

/** A term of the query and the pages that contain it. */
export interface TermPages {
  readonly kind: TermKind;
  /** Occurrences by page, each times the weight of its place. */
  readonly pages: ReadonlyMap<number, number>;
}

/** A matching page and its score. Scores are comparable within one query only. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
}

/**
 * Returns the pages that contain any of the terms, the best first. The score is BM25 without length
 * normalisation, because a long list of phrases must not lower the rank of an article: the sum over the terms
 * of weight × rarity × saturated number of occurrences.
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

/** Returns the pages whose score is high enough compared with the best; expects the best first. */
export const keepRelevant = (ranked: readonly RankedPage[]): RankedPage[] =>
  ranked.filter(({ score }) => score >= relevantShare * (ranked[0]?.score ?? 0));

/** Returns the inverse document frequency of a term (BM25): near 0 if all pages contain it. */
export const getRarity = (pages: number, pageCount: number): number =>
  Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5));

/** Returns the weight of one occurrence in a metadata field of the index; 0 for unknown fields. */
export const getPlaceWeight = (field: string): number =>
  (placeWeights as Readonly<Record<string, number>>)[field] ?? 0;
