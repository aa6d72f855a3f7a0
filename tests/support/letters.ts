/** Returns letters and digits of a text: what must not be lost, whatever lines and pages do to the rest. */
export const getLetters = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** Returns the letters up to the first that does not follow in a text; empty where all do. */
export function findFirstMissing(letters: readonly string[], text: string): string {
  let position = 0;
  for (const [index, letter] of letters.entries()) {
    const found = text.indexOf(letter, position);
    if (found === -1) return letters.slice(Math.max(0, index - 20), index + 1).join('');
    position = found + letter.length;
  }
  return '';
}
