import { splitSentences, type Span } from './sentences.ts';
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

interface Match extends Span {
  readonly term: MarkedTerm;
}

/**
 * Lengths in characters; one Han character counts as about three letters. `usual`: shorter sentences are followed by
 * the next of their block. `most`: longer ones are cut. `least`: shorter ones are labels and cells, and say little.
 */
const lengths = {
  han: { least: 12, usual: 64, most: 120 },
  letters: { least: 40, usual: 170, most: 300 },
} as const;

/** Returns the lengths for a text: English with the Chinese name of a menu in it is English. */
const getLengths = (text: string): (typeof lengths)['han' | 'letters'] =>
  lengths[4 * [...text].filter(hasHan).length > text.length ? 'han' : 'letters'];

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

/** Returns the sum of the rarities of the distinct terms of some matches. */
const sumRarity = (matches: readonly Match[]): number =>
  [...new Set(matches.map(({ term }) => term))].reduce((sum, { rarity }) => sum + rarity, 0);

/** Returns the score of a text: the sum of the rarities of the distinct terms in it. */
export const scoreText = (text: string, terms: readonly MarkedTerm[]): number =>
  sumRarity(findMatches(text, terms));

/** A sentence of a text, and how much it says about the terms. */
interface ScoredSentence {
  /** The sum of the rarities of the distinct terms in it, less for a label. */
  readonly score: number;
  /** The block that it is in, and its place there. */
  readonly block: string;
  readonly span: Span;
}

/** Weight of a sentence in the first block, which is the summary of an article or the lead of a section. */
const firstBlockWeight = 1.3;

/** Returns the sentence of a text that says the most about some terms, the first of several; undefined without text. */
export function findBestSentence(
  text: string,
  terms: readonly MarkedTerm[],
): ScoredSentence | undefined {
  const { least } = getLengths(text);
  const sentences = text.split('\n').flatMap((block, index) =>
    splitSentences(block).map((span): ScoredSentence => {
      const sentence = block.slice(span.start, span.end);
      const weight = Math.min(1, sentence.length / least) * (index === 0 ? firstBlockWeight : 1);
      return { score: weight * scoreText(sentence, terms), block, span };
    }),
  );
  return sentences.reduce<ScoredSentence | undefined>(
    (best, sentence) => (best && best.score >= sentence.score ? best : sentence),
    undefined,
  );
}

/**
 * Returns the best sentence of a text in pieces, with those after and before it in its block as long as there is room.
 * Blocks are separated by line breaks. A sentence is whole, unless it is very long.
 */
export function createExcerpt(text: string, terms: readonly MarkedTerm[]): Piece[] {
  const best = findBestSentence(text, terms);
  if (!best) return [];
  const { usual, most } = getLengths(best.block);
  const span = cutSpan(best, terms, most) ?? growSpan(best, usual);
  const matches = findMatches(best.block, terms).filter(
    ({ start, end }) => start >= span.start && end <= span.end,
  );
  const isCutBefore = span.start > best.span.start;
  const isCutAfter = span.end < best.span.end;
  return [
    ...(isCutBefore ? [{ text: '…', marked: false }] : []),
    ...cutPieces(best.block, span, matches),
    ...(isCutAfter ? [{ text: '…', marked: false }] : []),
  ];
}

/** Returns a span that is grown by whole sentences of its block, first those after it. */
function growSpan({ block, span }: ScoredSentence, usual: number): Span {
  const sentences = splitSentences(block);
  const after = sentences.filter(
    ({ start, end }) => start >= span.end && end - span.start <= usual,
  );
  const end = after[after.length - 1]?.end ?? span.end;
  const before = sentences.find((one) => one.end <= span.start && end - one.start <= usual);
  return { start: before?.start ?? span.start, end };
}

/** Returns the part of a sentence that is longer than `most` around its first match; undefined for a shorter one. */
function cutSpan(
  { block, span }: ScoredSentence,
  terms: readonly MarkedTerm[],
  most: number,
): Span | undefined {
  if (span.end - span.start <= most) return undefined;
  const [first] = findMatches(block, terms).filter(({ start }) => start >= span.start);
  const isNear = !first || first.end - span.start <= most;
  const start = isNear ? span.start : toClause(block, span.start, first.start);
  return { start, end: toWordEnd(block, Math.min(span.end, start + most)) };
}

/** Maximum number of characters before the first match in a sentence that is cut. */
const longestLeadIn = 30;

/** Returns the start of the clause of a match, or of its word where the clause is long. */
function toClause(text: string, from: number, match: number): number {
  const before = text.slice(Math.max(from, match - longestLeadIn), match);
  const clause = /^.*[，,；;：:、]\s*/su.exec(before)?.[0].length;
  return match - before.length + (clause ?? before.indexOf(' ') + 1);
}

/** Moves an end back to before a cut word. */
function toWordEnd(text: string, end: number): number {
  const goesOn = /^[a-z0-9’'-]/i.test(text.slice(end));
  const cutWord = goesOn ? (/[a-z0-9’'-]{1,24}$/i.exec(text.slice(0, end))?.[0] ?? '') : '';
  return text.slice(0, end - cutWord.length).trimEnd().length;
}

function cutPieces(text: string, { start, end }: Span, matches: readonly Match[]): Piece[] {
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
