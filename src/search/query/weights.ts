/** How much each sign that a page fits counts. One place to read the ranking, and to tune it. */
export const weights = {
  /** A code, such as WDR-101: it names one article. */
  code: 50,
  /** A word of the query, in any of its forms. */
  word: 1.5,
  /** One pair of Han characters. */
  hanPair: 1.5,
  /** A concept of the query (src/site/vocabulary.ts). */
  concept: 1,
  /** Two concepts of the query that a line of the article holds together. */
  conceptPair: 2,
} as const;

export type TermKind = keyof typeof weights;

/** How much one occurrence counts by its place. */
export const placeWeights = {
  title: 4,
  /** A line of the phrases or symptoms. */
  lines: 1,
  summary: 1.5,
  headings: 1,
  /** A term of the text, however often it stands there. */
  body: 0.3,
} as const;

/** Occurrences at which a term counts half of what it can ever count. */
export const saturation = 10;

/**
 * Share of the best score below which a page is no answer. Nearly every page holds some word of a sentence;
 * without this a reader would be told of «23 articles» each time.
 */
export const relevantShare = 0.1;
