/**
 * Characters that are not seen: what controls a terminal, reverses the direction of text, or has no place in XML.
 * Content may not have them (rule `character-not-allowed`), messages show them, and no command prints them.
 */

/** Control characters but for tab and line breaks, halves of surrogate pairs, and code points that are no character. */
const broken =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\p{Cs}\\p{Noncharacter_Code_Point}';

/**
 * Marks that reorder the text around them, hidden text, and separators that JavaScript and terminals break lines at.
 * The joiners of emoji and scripts, and the marks of one direction (U+200E, U+200F), belong to text.
 */
const hidden =
  '\\u200b\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\u3164\\u115f\\u1160\\uffa0';

const notAllowed = new RegExp(`[${broken}${hidden}]`, 'gu');

/** Everything that a terminal does not show as a sign of its own. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Code points that XML 1.0 cannot contain, not even escaped. */
const notInXml =
  // eslint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

/** What CI services take for a command: `::error` at the start of a line, `##[…]` and `##vso[…]` anywhere. */
const commandAtStart = /^(\s*):(?=:)/gm;
const commandAnywhere = /#(?=#[\w-]*\[)/g;

const toCode = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase();

/** Returns a character as an escape, the notation of JavaScript and Rust: `\u{202E}`. */
export const toEscape = (character: string): string => `\\u{${toCode(character)}}`;

/** Returns the name of a character: `U+202E`. */
export const toCodePoint = (character: string): string => `U+${toCode(character).padStart(4, '0')}`;

/** A character that text may not have, and where. */
export interface UnseenCharacter {
  /** `U+202E`. */
  readonly name: string;
  readonly index: number;
}

/** Returns the characters of a text that content may not have. */
export const findNotAllowed = (text: string): UnseenCharacter[] =>
  Array.from(text.matchAll(notAllowed), ({ 0: character, index }) => ({
    name: toCodePoint(character),
    index,
  }));

/** Returns a text without the characters that XML cannot contain. */
export const removeNotInXml = (text: string): string => text.replace(notInXml, '');

/**
 * Returns a text on one line, with every character visible.
 *
 * @example
 * toVisible('a\u202Eb') // => 'a\\u{202E}b'
 */
export const toVisible = (text: string): string => text.replace(unseen, toEscape);

/**
 * Returns text of several lines that can be printed: every character but the line breaks is visible, and no line is a
 * command for a CI service.
 */
export const toPrintable = (text: string): string =>
  text
    .split('\n')
    .map(toVisible)
    .join('\n')
    .replace(commandAtStart, `$1${toEscape(':')}`)
    .replace(commandAnywhere, toEscape('#'));

/** Returns a value as JSON in which every character is visible, on several lines unless `indent` is 0. */
export const toPrintableJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, undefined, indent)
    .split('\n')
    .map((line) => line.replace(unseen, escapeJson))
    .join('\n');

const escapeJson = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
