/** How much each sign that a page fits counts. One place to read the ranking, and to tune it. */
export const weights = {
  /** The whole query as typed, every word of it on the page. */
  wholeQuery: 2,
  /** One Latin word of the query. */
  word: 1,
  /** One pair of Han characters: half of them are accidents of where words meet. */
  pair: 0.7,
  /** A term in an article's phrases, against 1 in its text (Pagefind's weight of a metadata field). */
  phrases: 3,
  /** A term in the title, likewise. */
  title: 5,
} as const;
