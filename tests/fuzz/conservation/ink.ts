/**
 * What is seen of an article, one text for each block, with signs for what is not a character: `⟪*bold*⟫`,
 * `⟪_stressed_⟫`, `⟪~deleted~⟫`, `link⟪→address⟫`, `⟪!alternative text⟫`, and `⟪^1⟫` for the reference to a note.
 * Items of lists begin with their number, `☐ ` or `☑ `, notes with `⟪=1⟫`, headings with `⟪#⟫`.
 */
export type Ink = readonly string[];

/** Scripts without spaces between words, and their punctuation. */
const unspaced = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** Signs that are not characters of the text. */
const signs = /⟪[*_~]|[*_~]⟫|⟪→[^⟫]*⟫|⟪[\^=#][^⟫]*⟫/g;

const isUnspaced = (character: string | undefined): boolean =>
  character !== undefined && unspaced.test(character);

const toText = (text: string): string => text.replace(signs, '').replace(/⟪![^⟫]*⟫/g, '');

/** Returns the last character that is seen of a text. */
export const lastSeen = (text: string): string | undefined => [...toText(text)].at(-1);

/** Returns the first character that is seen of a text. */
export const firstSeen = (text: string): string | undefined => [...toText(text)][0];

/** Returns what a line break between two texts is for readers. */
export const joinLines = (before: string, after: string): string =>
  isUnspaced(lastSeen(before)) && isUnspaced(firstSeen(after)) ? '' : ' ';

/**
 * Returns a text with white space as readers see it. A space between Chinese and Latin text is left out, because the
 * stylesheet sets it; one between Chinese characters stays, because authors of articles do not type it.
 */
export function tidyInk(text: string): string {
  const collapsed = text.replace(/[\s\u200b]+/g, ' ').trim();
  return collapsed.replace(/ /g, (space, index: number) => {
    const before = lastSeen(collapsed.slice(0, index).trimEnd());
    const after = firstSeen(collapsed.slice(index).trimStart());
    return isUnspaced(before) === isUnspaced(after) ? space : '';
  });
}

/** Returns the words of a text: without signs, and with a picture's alternative text in its place. */
export const toWords = (text: string): string =>
  text.replace(signs, '').replace(/⟪!([^⟫]*)⟫/g, '$1');

/** Returns ink without pictures, for outputs that have their alternative texts elsewhere or not at all. */
export const withoutPictures = (ink: Ink): string[] =>
  ink.map((text) => text.replace(/⟪![^⟫]*⟫/g, ''));

/** Returns ink without what emphasis adds, which components use for titles in outputs without styles. */
export const withoutEmphasis = (ink: Ink): string[] =>
  ink.map((text) => tidyInk(text.replace(/⟪[*_]|[*_]⟫/g, '')));

/** Returns the letters and digits of texts: for outputs that have signs of their own between them. */
export const toLetters = (texts: readonly string[]): string =>
  texts.join('').replace(/[^\p{L}\p{N}]/gu, '');
