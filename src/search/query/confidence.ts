/**
 * How sure it is that the first result answers the query: it does; it may; nothing does. The last one has no results.
 */
export type Confidence = 'sure' | 'unsure' | 'nothing';

/** What tells whether the best page of a ranking answers the query. */
export interface Evidence {
  /** Entropy of the pages as a distribution, in nats: 0 where one page has it all. */
  readonly entropy: number;
  /** Share of the query that the index knows, from 0 to 1. */
  readonly known: number;
  /** Score of the best page, less that of the background. */
  readonly lead: number;
}

/** A logistic regression of whether a ranking has an answer. The build fits it to the site (index/calibrate.ts). */
export interface ConfidenceModel {
  readonly bias: number;
  readonly factors: Evidence;
  /** Certainties from which an answer is sure, and from which there is one. */
  readonly sure: number;
  readonly something: number;
}

/** Returns how certain it is that the best page answers, from 0 to 1. */
export const estimateCertainty = (
  { entropy, known, lead }: Evidence,
  { bias, factors }: Pick<ConfidenceModel, 'bias' | 'factors'>,
): number =>
  1 /
  (1 + Math.exp(-bias - factors.entropy * entropy - factors.known * known - factors.lead * lead));

/** Returns the word for a certainty. */
export function toConfidence(certainty: number, model: ConfidenceModel): Confidence {
  if (certainty >= model.sure) return 'sure';
  return certainty >= model.something ? 'unsure' : 'nothing';
}
