/** How much each sign that a page fits counts. One place to read the ranking, and to tune it. */
export const weights = {
  /** The whole query as typed, every word of it on the page. */
  wholeQuery: 2,
  /** One Latin word of the query. */
  word: 1,
  /** One pair of Han characters: half of them are accidents of where words meet. */
  pair: 0.7,
  /** An article's phrases, against 1 for its text (passed to Pagefind as a metadata weight). */
  phrases: 3,
  /** The title, likewise. */
  title: 5,
} as const;
