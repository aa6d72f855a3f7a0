/** A part of a text by the places of its characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences, with the closing quotation marks and brackets after them. */
const ends = /[。！？!?]+[”’」』）)"]*|\.+[”’)"]*(?=\s|$)/g;

/**
 * Returns the sentences of one block of text, without the white space between them. A full stop before a small letter,
 * as in “e.g. this”, ends none.
 */
export function splitSentences(block: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const lead = /^\s*/.exec(block.slice(start, end))?.[0].length ?? 0;
    const length = block.slice(start, end).trimEnd().length;
    if (lead < length) sentences.push({ start: start + lead, end: start + length });
    start = end;
  };
  for (const { 0: mark, index } of block.matchAll(ends)) {
    const end = index + mark.length;
    if (!/^\s*\p{Lowercase}/u.test(block.slice(end)) || !mark.startsWith('.')) add(end);
  }
  add(block.length);
  return sentences;
}
