import { locales, type Locale } from '../../site/locales.ts';
import { concepts } from '../../site/vocabulary.ts';

/**
 * Where the lines of a title may end. A wording is the title in pieces that stay on one line each; typesetting
 * takes the largest size in which one fits, and of those that fit the first (picture.typ).
 */
export type Wording = readonly string[];

const wordJoiner = '\u2060';
const fixedSpace = '\u00a0';

/** Chinese words of the site's own trade, which general word lists take apart: 提现, 客服. */
const ownWords = [
  ...new Set(Object.values(concepts).flatMap(({ zh }) => zh.match(/\p{Script=Han}+/gu) ?? [])),
].filter((word) => word.length > 1);

const toOneLine = (title: string): string => title.replace(/\s+/gu, ' ').trim();

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
  return [listPhrases(line), listWords(line, locale)].map((pieces) => pieces.map(glue));
}
