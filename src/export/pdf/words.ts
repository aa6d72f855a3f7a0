import { drawn, isPrintable } from '../../content-model/print-fonts.ts';
import { letterWidth, pageWidth } from './measure.ts';
import { toLiteral, toSequence } from './typst.ts';

/**
 * The words of an article on paper: what is longer than a line gets places where it may break, and what no font has is
 * replaced.
 */

/** Is printed for a character that no font has; the rule `character-unprintable` reports it. */
export const replacement = '\ufffd';

/** Returns a text with a visible sign for each character that no font has. */
export const toPrinted = (text: string): string =>
  text.replace(drawn, (character) => (isPrintable(character) ? character : replacement));

/** Scripts whose words break where the typesetter finds them, and pictures. */
const free =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}' +
  '\\p{Extended_Pictographic}';

/** Signs of full width, before and after which a line may break, but not between several. */
const wideSigns = '\\u3000-\\u303f\\uff00-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Spaces at which a line breaks; at others, such as U+00A0, it does not. */
const spaces = '\\t\\n\\r \\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f';

const unbroken = new RegExp(`[^${free}${wideSigns}${spaces}]{2,}|[${wideSigns}]{16,}`, 'gu');

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How words are broken: those with this many letters or more, after so many letters, if the room is wide. */
interface Breaking {
  readonly longest: number;
  readonly piece: number;
  /** Width of a letter in points. */
  readonly letter: (letter: string) => number;
}

/** Widths of letters of a sans serif font: an estimate that decides whether a word is wider than its column. */
const measureLetter = (letter: string): number => {
  if (/[fijlrtI.,:;'!|()[\] ]/.test(letter)) return 3.6;
  return /[\p{Lu}mw@%\u2e80-\uffef]/u.test(letter) ? 8.6 : 6.1;
};

/** Letters in the pieces of very long words: the rest of a line before a piece is empty, or its spaces are stretched. */
const shortPiece = 3;

const ofText: Breaking = { longest: 16, piece: 12, letter: measureLetter };
const ofCode: Breaking = { longest: 24, piece: 1, letter: () => letterWidth };
const ofCodeLines: Breaking = { longest: 40, piece: 8, letter: () => letterWidth };

/** Returns the pieces between which a text may break, beside the breaks that it has. */
function splitWords(text: string, room: number, { longest, piece, letter }: Breaking): string[] {
  const pieces: string[] = [''];
  const add = (part: string): void => void pieces.push((pieces.pop() ?? '') + part);
  let end = 0;
  for (const { 0: word, index } of text.matchAll(unbroken)) {
    const width = [...word].reduce((sum, one) => sum + letter(one), 0);
    if (word.length < longest && width < room) continue;
    add(text.slice(end, index));
    end = index + word.length;
    const letters = Array.from(graphemes.segment(word), ({ segment }) => segment);
    // A tenth less than there is room for, because widths are estimates.
    const fitting = Math.floor((room * 0.9 * letters.length) / width);
    const length = Math.max(
      1,
      Math.min(word.length > 2 * longest ? Math.min(piece, shortPiece) : piece, fitting),
    );
    const least = Math.min(longest - piece, length);
    let at = 0;
    for (; letters.length - at >= length + least; at += length) {
      add(letters.slice(at, at + length).join(''));
      pieces.push('');
    }
    add(letters.slice(at).join(''));
  }
  add(text.slice(end));
  return pieces;
}

/** Returns a text as an expression. A long word may break at each `cut` (help.typ) in a room of this width. */
export function writeText(text: string, room = pageWidth): string {
  const pieces = splitWords(toPrinted(text), room, ofText).map(toLiteral);
  return toSequence(pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['cut', piece])));
}

/** Is where code may break, which is one string; help.typ replaces it. */
const cutInCode = '\u200b';

/** Returns code in a line as a literal, with places where it may break. */
export const writeCode = (text: string, room: number): string =>
  toLiteral(splitWords(toPrinted(text), room, ofCode).join(cutInCode));

/** Returns a block of code as a literal, with places where its lines may break. */
export const writeCodeLines = (text: string, room: number): string =>
  toLiteral(splitWords(toPrinted(text), room, ofCodeLines).join(cutInCode));
