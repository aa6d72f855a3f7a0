/** The weight of each kind of term in the ranking. All numbers of the ranking are in this file. */
export const weights = {
  /** A code, such as ABC-123: it names one article. */
  code: 50,
  /** A word of the query, in any of its forms. */
  word: 1.5,
  /** A pair of Han characters. */
  hanPair: 1.5,
  /** A synonym group of the query (src/site/vocabulary.ts). */
  synonymGroup: 1,
  /** Two synonym groups of the query that one line of the article matches. */
  synonymGroupPair: 2,
} as const;

export type TermKind = keyof typeof weights;

/** The weight of one occurrence, by its place in the page. */
export const placeWeights = {
  title: 4,
  /** A line of the phrases or symptoms. */
  lines: 1,
  summary: 1.5,
  headings: 1,
  /** A term of the text, whatever the number of its occurrences. */
  body: 0.3,
} as const;

/** The number of occurrences at which a term reaches half of its maximum score (k1 of BM25). */
export const saturation = 10;

/**
 * Share of the best score below which a page is not a result. Nearly every page contains some word of a
 * sentence; without this limit most searches would report all articles.
 */
export const relevantShare = 0.1;
