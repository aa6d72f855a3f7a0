/**
 * How sure it is that the first result answers the query: it does; it may; nothing does. The last one has no results.
 */
export type Confidence = 'sure' | 'unsure' | 'nothing';

/** What tells whether the best page of a ranking answers the query. */
export interface Evidence {
  /** Share of the subject of the query that the articles know, from 0 to 1. */
  readonly known: number;
  /** Log odds that the query is about one of the articles and not about the background. */
  readonly lead: number;
}

/** A logistic regression of whether a ranking has an answer. The build fits it to the site (index/learn-with-confidence.ts). */
export interface ConfidenceModel {
  readonly bias: number;
  readonly factors: Evidence;
  /** Certainties from which an answer is sure, and from which there is one. */
  readonly sure: number;
  readonly something: number;
}

/** Returns how certain it is that the best page answers, from 0 to 1. */
export const estimateCertainty = (
  { known, lead }: Evidence,
  { bias, factors }: Pick<ConfidenceModel, 'bias' | 'factors'>,
): number => 1 / (1 + Math.exp(-bias - factors.known * known - factors.lead * lead));

/** Returns the word for a certainty. */
export function toConfidence(certainty: number, model: ConfidenceModel): Confidence {
  if (certainty >= model.sure) return 'sure';
  return certainty >= model.something ? 'unsure' : 'nothing';
}
