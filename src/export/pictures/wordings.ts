import { locales, type Locale } from '../../i18n/locales.ts';
import { concepts } from '../../site/vocabulary.ts';

/**
 * Where the lines of a title may end. A wording is the title in pieces that stay on one line each; typesetting
 * takes the largest size in which one fits, and of those that fit the first (picture.typ).
 */
export type Wording = readonly string[];

const wordJoiner = '\u2060';
const fixedSpace = '\u00a0';

/** Chinese words of the site’s own trade, of two characters: general word lists take some apart (提现, 客服). */
const ownWords = [
  ...new Set(Object.values(concepts).flatMap(({ zh }) => zh.match(/\p{Script=Han}+/gu) ?? [])),
].filter((word) => word.length === 2);

const toOneLine = (title: string): string => title.replace(/\s+/gu, ' ').trim();

const canEndLine = /(?:\s|\p{Script=Han}|[，。：；？！、）》」』】])$/u;
const canBeginLine = /^(?:\p{Script=Han}|[（《「『【“‘])/u;

/** Returns a text's parts so that a line can end between any two: opening marks go to what they open. */
function settlePieces(parts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.pop() ?? '';
    const opening = /[\p{Ps}\p{Pi}]*$/u.exec(last)?.[0] ?? '';
    const before = last.slice(0, last.length - opening.length);
    const piece = opening + part;
    if (before === '') pieces.push(piece);
    else if (canEndLine.test(before) || canBeginLine.test(piece)) pieces.push(before, piece);
    else pieces.push(before + piece);
  }
  return pieces;
}

/** Parts between punctuation, each with the punctuation after it. */
const listPhrases = (title: string): string[] =>
  title.match(/[^，。：；？！、,.:;?!]+[^\p{L}\p{N}]*/gu) ?? [title];

/** Returns the places within the words of this site's trade. */
function findOwnPlaces(title: string): Set<number> {
  const places = new Set<number>();
  for (const word of ownWords) {
    for (let start = title.indexOf(word); start !== -1; start = title.indexOf(word, start + 1)) {
      for (let offset = 1; offset < word.length; offset += 1) places.add(start + offset);
    }
  }
  return places;
}

/** Returns the words of a title, spaces and punctuation with the word before them. */
function listWords(title: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  const own = findOwnPlaces(title);
  const words: string[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(title)) {
    const last = words.at(-1);
    if (last === undefined || (isWordLike === true && !own.has(index))) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}

/** Returns a text that is not broken: neither at spaces within it nor between Chinese characters. */
const glue = (text: string): string =>
  text
    .replace(/ (?=\S)/g, fixedSpace)
    .replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, `$1${wordJoiner}`);

/**
 * Returns the ways to break a title, the best first: between phrases, between words.
 *
 * @example
 * listWordings('Can’t pay, or paid twice', 'en').map((pieces) => pieces.length) // => [2, 5]
 */
export function listWordings(title: string, locale: Locale): Wording[] {
  const line = toOneLine(title);
  return [listPhrases(line), listWords(line, locale)].map((parts) => settlePieces(parts).map(glue));
}

/** Returns a text that is broken between words only. */
export const keepWords = (text: string, locale: Locale): string =>
  settlePieces(listWords(toOneLine(text), locale))
    .map(glue)
    .join('');
