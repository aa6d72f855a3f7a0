import { listCodes, toCodeTerm } from '../../urls/codes-in-text.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import type { IndexWord, SearchIndex } from '../reader/open-index.ts';
import { isSynonymGroupPair, toSynonymTerms } from './synonym-terms.ts';
import { getPlaceWeight, type TermPages } from './rank.ts';
import { toStem } from './stem.ts';
import { hasHan, splitTerms } from './terms.ts';
import { placeWeights, type TermKind } from './weights.ts';

/** A term to look up in the index. */
export interface Term {
  readonly kind: TermKind;
  readonly text: string;
}

/** A term with the pages that contain it; none where `pages` is empty. */
export interface FoundTerm extends Term, TermPages {}

/** Maximum of words and pairs: each may load a chunk of the index, and a pasted letter has 150. */
export const termLimit = 32;

/** Maximum of synonym groups, for the same reason: each pair of them is also a term. */
const synonymGroupLimit = 12;

const languages = Object.values(ofLanguages('searching'));

/** Words that say nothing about the subject of a query. */
const stopWords = new Set(languages.flatMap((language) => language.stopWords.split(' ')));

/** The same for pairs of Han characters, and for single ones. */
const stopPair = new RegExp(
  `^(?:${languages.flatMap(({ stopPairs }) => (stopPairs === '' ? [] : [stopPairs])).join('|') || '$^'})$`,
  'u',
);

const isStopTerm = (term: string): boolean =>
  hasHan(term) ? stopPair.test(term) : stopWords.has(term);

/** Returns the terms to look up for a text that matches the given synonym groups, each term once. */
export function listTerms(text: string, synonymGroups: readonly string[]): Term[] {
  const words = [...new Set(splitTerms(text))]
    .filter((term) => !isStopTerm(term))
    .slice(0, termLimit);
  return [
    ...[...new Set(listCodes(text).map(toCodeTerm))].map((code): Term => ({
      kind: 'code',
      text: code,
    })),
    ...words.map((term): Term => ({ kind: hasHan(term) ? 'hanPair' : 'word', text: term })),
    ...toSynonymTerms(synonymGroups.slice(0, synonymGroupLimit)).map((term): Term => ({
      kind: isSynonymGroupPair(term) ? 'synonymGroupPair' : 'synonymGroup',
      text: term,
    })),
  ];
}

/**
 * Returns a term with the pages that contain it; for a word, in any of its forms. If a chunk of the index
 * cannot be loaded, calls `onFailure` and returns the term without pages, so that the other terms can answer.
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
  // The index has no single characters but those without neighbours, so one stands for the pairs that begin with it.
  if (kind === 'hanPair') return index.findWords(text, [...text].length > 1);
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
