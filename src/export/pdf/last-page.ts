/**
 * The last page of a document is worth its paper: one with a few lines only is avoided. The engine lays such a document
 * out again, in the order of `otherFits`, and takes the first layout that is better. The size of the text is always the
 * same. help.typ has what each way is.
 *
 * - `tight`: less space between lines, paragraphs and headings, so that the last lines go on the page before
 * - `short`: less on each page, so that the last page has more
 */
export const otherFits = ['tight', 'short'] as const;

export type Fit = 'normal' | (typeof otherFits)[number];

/** Where a document ends, as help.typ says. */
export interface DocumentEnd {
  /** The number of its last page. */
  readonly page: number;
  /** Points of the last page that are used. */
  readonly used: number;
}

/** Points that the last page of several has to use: about six lines. */
export const leastUsed = 120;

/** Tells whether the last page is hardly used. A document that does not say where it ends is left as it is. */
export const isWasteful = (end: DocumentEnd | undefined): boolean =>
  end !== undefined && end.page > 1 && end.used < leastUsed;

/** Returns the end of a document from what the engine found: the value of one mark, or nothing. */
export function parseEnd(found: unknown): DocumentEnd | undefined {
  const [end] = found as readonly DocumentEnd[];
  return end;
}
