import { localeIds, locales, type Locale } from '../../i18n/locales.ts';
import { synonymGroups } from '../../site/vocabulary.ts';
import type { SynonymGroup } from '../../site/vocabulary/synonym-group.ts';

/**
 * A way to break the lines of a title: the title in pieces that are not broken. picture.typ uses the largest size in
 * which a wording fits, and the first wording that fits in it.
 */
export type Wording = readonly string[];

const wordJoiner = '\u2060';
const fixedSpace = '\u00a0';

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc';

/** Terms of this site with two Chinese characters. `Intl.Segmenter` splits some of them (客服). */
const terms = [
  ...new Set(
    Object.values<SynonymGroup>(synonymGroups).flatMap((group) =>
      localeIds.flatMap((locale) => group[locale]?.match(/\p{Script=Han}+/gu) ?? []),
    ),
  ),
].filter((word) => word.length === 2);

const toOneLine = (title: string): string => title.replace(/\s+/gu, ' ').trim();

const canEndLine = new RegExp(`(?:\\s|[${wide}，。：；？！、）》」』】])$`, 'u');
const canBeginLine = new RegExp(`^[${wide}（《「『【“‘]`, 'u');

/** Joins parts between which a line cannot end, and moves opening punctuation to the part after it. */
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

/** Returns the parts between punctuation, each with the punctuation after it. */
const listPhrases = (title: string): string[] =>
  title.match(/[^，。：；？！、,.:;?!]+[^\p{L}\p{N}]*/gu) ?? [title];

/** Returns the positions within terms of this site, at which words cannot begin. */
function findTermPositions(title: string): Set<number> {
  const positions = new Set<number>();
  for (const word of terms) {
    for (let start = title.indexOf(word); start !== -1; start = title.indexOf(word, start + 1)) {
      for (let offset = 1; offset < word.length; offset += 1) positions.add(start + offset);
    }
  }
  return positions;
}

/** Returns the words of a title, each with the spaces and punctuation after it. */
function listWords(title: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locales[locale].lang, { granularity: 'word' });
  const inTerms = findTermPositions(title);
  const words: string[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(title)) {
    const last = words.at(-1);
    if (last === undefined || (isWordLike === true && !inTerms.has(index))) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}

const betweenWide = new RegExp(`([${wide}])(?=[${wide}])`, 'gu');

/** Returns a text that is broken neither at its spaces nor between characters without spaces. */
const glue = (text: string): string =>
  text.replace(/ (?=\S)/g, fixedSpace).replace(betweenWide, `$1${wordJoiner}`);

/**
 * Returns the ways to break a title, best first: between phrases, then between words.
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
