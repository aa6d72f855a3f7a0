const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Returns the width of text in a search result: 2 for a full-width character, such as a Chinese one, 1 for
 * any other. Search engines measure pixels; this is a good approximation in their fonts.
 *
 * @example
 * measureWidth('Audio帮助') // => 9
 */
export function measureWidth(text: string): number {
  let width = 0;
  // Below U+1100 nothing is wide.
  for (const character of text) width += character >= '\u1100' && wide.test(character) ? 2 : 1;
  return width;
}

/** Returns the first sentence of a text; all of it if it has only one. */
export const findFirstSentence = (text: string): string =>
  /^.*?(?:[。！？]|[.!?](?=\s|$))/su.exec(text)?.[0] ?? text;
