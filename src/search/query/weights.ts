/**
 * How much a term of each kind counts, before what was learned about it (docs/search.md). Training uses them as the
 * browser does, so that they are one measure.
 */
export const kindWeights = {
  /** A code, such as ABC-123: it names one article. */
  code: 5,
  /** A word, in any of its forms. */
  word: 1.2,
  /** A word that says little by itself, such as “my”. */
  stopWord: 0.2,
  /** Two neighbouring words. */
  wordPair: 0.7,
  /** A pair of Han characters. */
  hanPair: 1.2,
  /** A pair that says little by itself, such as 怎么. */
  stopPair: 0.5,
  /** A single Han character. */
  han: 0.5,
  /** A synonym group (src/site/vocabulary.ts). */
  synonymGroup: 1,
  /** Two synonym groups in one sentence. */
  synonymGroupPair: 0.7,
} as const;

export type TermKind = keyof typeof kindWeights;

/**
 * A page is a result if its score is not lower than the best by more than `distance`, which makes it less likely by e to
 * the power of it, and has at least `share` of the best.
 */
export const relevant = { distance: 3, share: 0.33 } as const;
