import type { IndexWord, SearchIndex } from '../reader/open-index.ts';
import { isConceptPair, toConceptTerms } from './concept-terms.ts';
import { getPlaceWeight, type TermPages } from './rank.ts';
import { toStem } from './stem.ts';
import { hasHan, splitTerms } from './terms.ts';
import { placeWeights, type TermKind } from './weights.ts';

/** One thing to look up. */
export interface Term {
  readonly kind: TermKind;
  readonly text: string;
}

/** A term with what the index says of it. Without pages, no page holds it. */
export interface FoundTerm extends Term, TermPages {}

/** Words and pairs looked up at most: each may ask for a part of the index, and a pasted letter holds 150. */
export const termLimit = 32;

/** Concepts looked up at most, for the same reason: each two of them are a term, too. */
export const conceptLimit = 12;

/** Words that stand in any sentence. Looked up only where a query has no others. */
const stopWords = new Set(
  (
    'a about am an and any are as at be been but by can could did do does for from get got had has have he ' +
    'hello help hey hi how i if im in is it its ive just let me my need no not of on or our out please she ' +
    'should so some tell that the their them there these they this those to up us want was we were what ' +
    'when where which who why will with would you your'
  ).split(' '),
);

/** Han characters that carry a sentence and not its matter. */
const stopPair = /^[的了吗呢啊吧呀我你您他她它们这那个么怎什为是在有就都也还要会想请问一]+$/u;

const isStopTerm = (term: string): boolean =>
  hasHan(term) ? stopPair.test(term) : stopWords.has(term);

/** Codes of articles as people type them: WDR-101, wdr 101, wdr101. */
const codes = /\b([a-z]{2,5})[- ]?(\d{2,4})\b/g;

/** Returns what to look up for a text that is about the given concepts, each term once. */
export function listTerms(text: string, concepts: readonly string[]): Term[] {
  const all = [...new Set(splitTerms(text))];
  const telling = all.filter((term) => !isStopTerm(term));
  const words = (telling.length > 0 ? telling : all).slice(0, termLimit);
  return [
    ...[
      ...new Set(
        [...text.matchAll(codes)].map(([, letters = '', digits = '']) => letters + digits),
      ),
    ].map((code): Term => ({ kind: 'code', text: code })),
    ...words.map((term): Term => ({ kind: hasHan(term) ? 'hanPair' : 'word', text: term })),
    ...toConceptTerms(concepts.slice(0, conceptLimit)).map((term): Term => ({
      kind: isConceptPair(term) ? 'conceptPair' : 'concept',
      text: term,
    })),
  ];
}

/**
 * Returns a term with the pages that hold it; for a word, in any of its forms. A part of the index that
 * does not arrive leaves the term without pages and calls `onFailure`: the others may answer without it.
 */
export async function lookUp(
  index: SearchIndex,
  term: Term,
  onFailure: (error: unknown) => void,
): Promise<FoundTerm> {
  try {
    return { ...term, pages: countPages(await findForms(index, term), index.fields) };
  } catch (error) {
    onFailure(error);
    return { ...term, pages: new Map() };
  }
}

async function findForms(index: SearchIndex, { kind, text }: Term): Promise<readonly IndexWord[]> {
  if (kind !== 'word') return index.findWords(text, true);
  const stem = toStem(text);
  return (await index.findWords(stem)).filter(({ word }) => word === text || toStem(word) === stem);
}

function countPages(words: readonly IndexWord[], fields: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pages } of words) {
    for (const { page, body, fields: inFields } of pages) {
      let count = (counts.get(page) ?? 0) + body * placeWeights.body;
      for (const [field, times] of inFields) count += times * getPlaceWeight(fields[field] ?? '');
      if (count > 0) counts.set(page, count);
    }
  }
  return counts;
}
