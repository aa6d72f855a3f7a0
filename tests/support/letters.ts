import { parse, type HTMLElement } from 'node-html-parser';

/** Returns the letters and digits of a text, for comparing texts with different white space and punctuation. */
export const getLetters = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** Returns the end of the letters up to the first that is missing in a text; empty if all are there, in order. */
export function findFirstMissing(letters: readonly string[], text: string): string {
  let position = 0;
  for (const [index, letter] of letters.entries()) {
    const found = text.indexOf(letter, position);
    if (found === -1) return letters.slice(Math.max(0, index - 20), index + 1).join('');
    position = found + letter.length;
  }
  return '';
}

/** Returns the text of an element of a page without the forms, which are offered on the screen only. */
export function getPrintedText(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const form of copy.querySelectorAll('[data-form=case]')) form.remove();
  return copy.text;
}
