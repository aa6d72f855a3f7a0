import { toStem } from './stem.ts';
import { hasHan } from './terms.ts';

/** A piece of an excerpt; matches are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A word or pair to mark, and its inverse document frequency. */
export interface MarkedTerm {
  readonly text: string;
  readonly rarity: number;
}

/** Maximum length of a word that is kept whole at the end of an excerpt. */
const longestWord = 24;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: MarkedTerm;
}

/** Length of an excerpt in characters; one Han character counts as about three letters. */
const excerptLength = { han: 64, letters: 170 } as const;

/** Number of characters shown before the first match. */
const leadIn = { han: 10, letters: 32 } as const;

/** Returns the matches of the terms in a text, in order: words in any of their forms, and pairs of Han. */
export function findMatches(text: string, terms: readonly MarkedTerm[]): Match[] {
  const lower = text.toLowerCase();
  const byStem = new Map(
    terms.filter((term) => !hasHan(term.text)).map((term) => [toStem(term.text), term]),
  );
  const words = [...lower.matchAll(/[a-z0-9]+(?:['’][a-z]+)*/g)].flatMap(({ 0: word, index }) => {
    const term = byStem.get(toStem(word.replace(/['’]/g, '')));
    return term ? [{ start: index, end: index + word.length, term }] : [];
  });
  const pairs = terms
    .filter((term) => hasHan(term.text))
    .flatMap((term) =>
      findAll(lower, term.text).map((start) => ({ start, end: start + term.text.length, term })),
    );
  return [...words, ...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findAll(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    places.push(at);
  return places;
}

/** Returns the score of a text: the sum of the rarities of the distinct terms in it. */
export const scoreText = (text: string, terms: readonly MarkedTerm[]): number =>
  sumRarity(findMatches(text, terms));

function sumRarity(matches: readonly Match[]): number {
  return [...new Set(matches.map(({ term }) => term))].reduce((sum, { rarity }) => sum + rarity, 0);
}

/** Returns the part of a text with the highest score, in pieces; its beginning if nothing matches. */
export function createExcerpt(text: string, terms: readonly MarkedTerm[]): Piece[] {
  const kind = hasHan(text) ? 'han' : 'letters';
  const matches = findMatches(text, terms);
  const start = findStart(text, matches, kind);
  const end = findEnd(text, start + excerptLength[kind]);
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...cutPieces(text, { start, end }, inside),
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

function findStart(text: string, matches: readonly Match[], kind: 'han' | 'letters'): number {
  let best = { start: 0, score: 0 };
  for (const { start } of matches) {
    const end = start + excerptLength[kind] - leadIn[kind];
    const inside = matches.filter((match) => match.start >= start && match.end <= end);
    const score = sumRarity(inside);
    if (score > best.score) best = { start, score };
  }
  return best.start <= leadIn[kind] ? 0 : toBoundary(text, best.start - leadIn[kind], best.start);
}

/** Moves a start forward to the beginning of a sentence, clause or word, if one begins before `latest`. */
function toBoundary(text: string, earliest: number, latest: number): number {
  const before = text.slice(earliest, latest);
  const sentence = Math.max(
    ...['。', '！', '？', '；', '. ', '! ', '? '].map((mark) => endOf(before, mark)),
  );
  if (sentence > 0) return earliest + sentence;
  const clause = hasHan(before) ? endOf(before, '，') : before.indexOf(' ') + 1;
  if (clause > 0) return earliest + clause;
  // Within a Latin word, skip its rest, if that ends before the match.
  const isInWord = /[a-z0-9’'-]$/i.test(text.slice(0, earliest));
  return earliest + (isInWord ? (/^[a-z0-9’'-]+/i.exec(before)?.[0].length ?? 0) : 0);
}

const endOf = (text: string, mark: string): number => {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
};

/** Moves an end back to before a cut word; a very long word stays cut. */
function findEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const cutWord = /[a-z0-9’'-]+$/i.exec(text.slice(0, wanted))?.[0] ?? '';
  const goesOn = /^[a-z0-9’'-]/i.test(text.slice(wanted));
  const end = goesOn && cutWord.length < longestWord ? wanted - cutWord.length : wanted;
  return text.slice(0, end).trimEnd().length;
}

function cutPieces(
  text: string,
  { start, end }: { start: number; end: number },
  matches: readonly Match[],
): Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  const add = (to: number, marked: boolean): void => {
    if (to <= position) return;
    const previous = pieces[pieces.length - 1];
    // Overlapping pairs become one mark.
    if (marked && previous?.marked)
      pieces[pieces.length - 1] = { text: previous.text + text.slice(position, to), marked };
    else pieces.push({ text: text.slice(position, to), marked });
    position = to;
  };
  for (const match of matches) {
    add(match.start, false);
    add(match.end, true);
  }
  add(end, false);
  return pieces;
}
