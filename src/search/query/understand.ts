import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { estimateCertainty } from './confidence.ts';
import { listTerms, sayNothing } from './list-terms.ts';
import { limitTerms, lookUp, type FoundTerm } from './look-up.ts';
import { correctQuery, simplify } from './correct-query.ts';
import { isLikePinyin, spellPinyin } from './pinyin.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { hasHan, splitTerms } from './terms.ts';

/** A query as it was understood. */
export interface Understanding extends Reading {
  /** The corrected query, where something was corrected. */
  readonly corrected?: string;
  /** Why parts of the index could not be read. */
  readonly failures: readonly Error[];
}

/** The terms of a text, without those whose part of the index could not be loaded, and the articles that match them. */
interface Reading {
  readonly terms: readonly FoundTerm[];
  /** The best first. */
  readonly ranked: readonly RankedPage[];
  /** How certain it is that the best article answers, from 0 to 1. */
  readonly certainty: number;
  /** Share of the text that the index knows, from 0 to 1. */
  readonly known: number;
}

/**
 * A correction must raise the odds that there is an answer by this factor, because most unknown words are right and only
 * not in the index.
 */
const leastGain = 4;

/** With less of the query known, what is unknown may be its subject: a slip in the first of two words. */
const mostlyKnown = 0.8;

export interface UnderstandingTools {
  readonly index: SearchIndex;
  readonly findSynonymGroups: SynonymFinder;
  readonly loadData: () => Promise<LanguageData>;
  /** Corrects nothing. */
  readonly asTyped: boolean;
}

/**
 * Looks up the terms of a normalised query, in simplified characters and without Pinyin. If the answer is not sure and
 * some words are unknown, or much of it is unknown, reads it again with these words corrected, and keeps the correction
 * if its answer is clearly more certain. Never rejects: errors are in `failures`.
 */
export async function understandQuery(
  text: string,
  tools: UnderstandingTools,
): Promise<Understanding> {
  const { index, findSynonymGroups } = tools;
  const failures: Error[] = [];
  const note = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
  };
  const read = async (words: string, synonymGroups: readonly string[]): Promise<Reading> => {
    const unread = new Set<string>();
    const all = listTerms(words, synonymGroups);
    if (sayNothing(all)) return { terms: [], ranked: [], certainty: 0, known: 0 };
    const looked = limitTerms(all).map((term) =>
      lookUp(index, term, (error) => {
        unread.add(term.key);
        note(error);
      }),
    );
    const terms = (await Promise.all(looked)).filter(({ key }) => !unread.has(key));
    const { ranked, evidence } = rankPages(terms, index.articleCount);
    const certainty = estimateCertainty(evidence, index.confidence);
    return { terms, ranked, certainty, known: evidence.known };
  };
  const typed = await read(text, findSynonymGroups(text));
  if (tools.asTyped) return { ...typed, failures };
  const safely = (change: Promise<string>): Promise<string> =>
    change.catch((error: unknown) => {
      note(error);
      return text;
    });
  const written = isWrittenOtherwise(typed.terms)
    ? await safely(rewrite(text, typed, tools))
    : text;
  const plain = isSame(written, text) ? typed : await read(written, findSynonymGroups(written));
  // Another way of writing is no doubt about what is meant.
  const isPlain = plain.certainty >= Math.min(typed.certainty, index.confidence.sure);
  const base = isPlain ? plain : typed;
  const baseText = isPlain ? written : text;
  const own = { ...base, ...(isSame(baseText, text) ? {} : { corrected: baseText }), failures };
  const unknown = listUnknown(base.terms);
  const isSure = base.certainty >= index.confidence.sure && base.known >= mostlyKnown;
  if (isSure || unknown.size === 0) return own;
  const corrected = await safely(correct(baseText, unknown, tools));
  if (isSame(corrected, baseText) || isSame(corrected, text)) return own;
  const groups = [...findSynonymGroups(text), ...findSynonymGroups(corrected)];
  const again = await read(corrected, [...new Set(groups)]);
  return getOdds(again) >= leastGain * getOdds(base) ? { ...again, corrected, failures } : own;
}

const getOdds = ({ certainty }: Reading): number => certainty / (1 - certainty);

const isSame = (a: string, b: string): boolean =>
  splitTerms(a).join(' ') === splitTerms(b).join(' ');

/** Tells whether Chinese has characters that the index lacks, or words that may be Pinyin. */
function isWrittenOtherwise(terms: readonly FoundTerm[]): boolean {
  const unknown = terms.filter(({ weights }) => weights.size === 0);
  const words = unknown.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  return (
    terms.some(({ kind }) => kind === 'han') &&
    (unknown.some(({ kind }) => kind === 'han') || isLikePinyin(words))
  );
}

/** Returns a text in simplified characters, with what is written in Pinyin. */
async function rewrite(
  text: string,
  { terms }: Reading,
  { findSynonymGroups, loadData }: UnderstandingTools,
): Promise<string> {
  const { sounds, traditional } = await loadData();
  const isKnown = createKnownTest(listUnknown(terms), findSynonymGroups);
  return simplify(spellPinyin(text, sounds, isKnown), traditional);
}

const listUnknown = (terms: readonly FoundTerm[]): Set<string> =>
  new Set(
    terms
      .filter(({ kind, weights }) => (kind === 'word' || kind === 'hanPair') && weights.size === 0)
      .map((term) => term.text),
  );

async function correct(
  text: string,
  unknown: ReadonlySet<string>,
  { findSynonymGroups, loadData }: UnderstandingTools,
): Promise<string> {
  const data = await loadData();
  const isKnown = createKnownTest(unknown, findSynonymGroups);
  return correctQuery(spellPinyin(text, data.sounds, isKnown), { data, isKnown });
}

/** Returns a test of whether the index or the vocabulary contains a word or pair. */
const createKnownTest =
  (unknown: ReadonlySet<string>, findSynonymGroups: SynonymFinder) =>
  (term: string): boolean => {
    const word = term.replaceAll("'", '');
    return !unknown.has(word) || (!hasHan(word) && findSynonymGroups(word).length > 0);
  };
