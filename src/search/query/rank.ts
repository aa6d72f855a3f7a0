import type { Evidence } from './confidence.ts';
import type { FoundTerm } from './look-up.ts';
import { kindWeights, relevant } from './weights.ts';

/** A matching page and its score. */
export interface RankedPage {
  readonly page: number;
  /** The sum over the terms of weight of the kind × learned weight, divided by the length of the query. */
  readonly score: number;
}

/** The pages that match a query, and what tells how sure the answer is. */
export interface Ranking {
  /** The best first. */
  readonly ranked: readonly RankedPage[];
  readonly evidence: Evidence;
}

/** Returns the length of a query as a vector of its terms, so that long and short queries have comparable scores. */
export const measureLength = (terms: readonly Pick<FoundTerm, 'kind'>[]): number =>
  Math.sqrt(terms.reduce((sum, { kind }) => sum + kindWeights[kind] ** 2, 0));

/**
 * Returns the articles that have a weight for any of the terms, the best first. The page after the last article is the
 * background: what is said about other things (src/languages/background/).
 */
export function rankPages(terms: readonly FoundTerm[], articleCount: number): Ranking {
  const length = measureLength(terms) || 1;
  const scores = new Map<number, number>();
  for (const { kind, weights } of terms) {
    for (const [page, weight] of weights)
      scores.set(page, (scores.get(page) ?? 0) + (kindWeights[kind] * weight) / length);
  }
  const background = scores.get(articleCount) ?? 0;
  scores.delete(articleCount);
  const ranked = [...scores]
    .map(([page, score]) => ({ page, score }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  return {
    ranked,
    evidence: {
      known: measureKnown(terms, articleCount),
      lead: addUp([...scores.values()]) - background,
    },
  };
}

/** Terms that say what a text is about. */
const isOfSubject = ({ kind }: FoundTerm): boolean => /^(?:word|hanPair|synonymGroup)$/.test(kind);

/** Returns the share of the terms of the subject, or of all if it has none, that articles have, too. */
function measureKnown(terms: readonly FoundTerm[], articleCount: number): number {
  const ofSubject = terms.filter(isOfSubject);
  const counted = ofSubject.length > 0 ? ofSubject : terms;
  const known = counted.filter(({ weights }) => weights.size > (weights.has(articleCount) ? 1 : 0));
  return known.length / Math.max(1, counted.length);
}

/** Returns the logarithm of the sum of what scores are the logarithms of. */
function addUp(scores: readonly number[]): number {
  const best = Math.max(0, ...scores);
  return best + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - best), 0) || 1);
}

/** Returns the pages that are likely enough compared with the best; expects the best first. */
export function keepRelevant(ranked: readonly RankedPage[]): RankedPage[] {
  const best = ranked[0]?.score ?? 0;
  const least = Math.max(best - relevant.distance, best * relevant.share);
  return ranked.filter(({ score }) => score >= least);
}

/** Returns how rare a term is (its inverse document frequency, as in BM25): near 0 if all pages contain it. */
export const getRarity = (pages: number, pageCount: number): number =>
  Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5));
