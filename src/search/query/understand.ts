import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { estimateCertainty } from './confidence.ts';
import { listTerms, sayNothing, type Term } from './list-terms.ts';
import { limitTerms, lookUp, type FoundTerm } from './look-up.ts';
import { correctQuery, simplify } from './correct-query.ts';
import { isLikePinyin, spellPinyin } from './pinyin.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { hasHan, splitTerms } from './terms.ts';

/** A query as it was understood. */
export interface Understanding extends Reading {
  /** The corrected query, where something else than traditional characters was changed. */
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
const mostlyKnown = 0.7;

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
  const failures: Error[] = [];
  const note = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
  };
  const reader: Reader = {
    ...tools,
    read: (words, synonymGroups) => readTerms(tools.index, listTerms(words, synonymGroups), note),
    safely: (change) =>
      change.catch((error: unknown) => {
        note(error);
        return text;
      }),
  };
  const typed = { text, ...(await reader.read(text, tools.findSynonymGroups(text))) };
  const { text: readAs, ...best } = tools.asTyped
    ? typed
    : await readCorrected(await readPlain(typed, reader), text, reader);
  // Traditional characters are another way to write the same words, which needs no word about it.
  const typedPlain = isSame(readAs, text) ? text : await reader.safely(toSimplified(text, tools));
  return { ...best, ...(isSame(readAs, typedPlain) ? {} : { corrected: readAs }), failures };
}

/** How texts are read for one query. */
interface Reader extends UnderstandingTools {
  readonly read: (words: string, synonymGroups: readonly string[]) => Promise<Reading>;
  /** Returns a changed text, or the query if the data for the change cannot be loaded. */
  readonly safely: (change: Promise<string>) => Promise<string>;
}

/** A text, and what was read. */
interface Version extends Reading {
  readonly text: string;
}

async function readTerms(
  index: SearchIndex,
  all: readonly Term[],
  note: (error: unknown) => void,
): Promise<Reading> {
  if (sayNothing(all)) return { terms: [], ranked: [], certainty: 0, known: 0 };
  const unread = new Set<string>();
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
}

/** Reads a query in simplified characters and without Pinyin; returns the query as it is where that answers better. */
async function readPlain(typed: Version, reader: Reader): Promise<Version> {
  if (!isWrittenOtherwise(typed.terms)) return typed;
  const text = await reader.safely(rewrite(typed.text, typed, reader));
  if (isSame(text, typed.text)) return typed;
  const plain = await reader.read(text, reader.findSynonymGroups(text));
  // Another way of writing is no doubt about what is meant.
  const isPlain = plain.certainty >= Math.min(typed.certainty, reader.index.confidence.sure);
  return isPlain ? { text, ...plain } : typed;
}

/** Reads a text with its unknown words corrected, if it has no sure answer; returns it as it is where that is no gain. */
async function readCorrected(base: Version, typed: string, reader: Reader): Promise<Version> {
  const { index, findSynonymGroups } = reader;
  const unknown = listUnknown(base.terms);
  const isSure = base.certainty >= index.confidence.sure && base.known >= mostlyKnown;
  if (isSure || unknown.size === 0) return base;
  const text = await reader.safely(correct(base.text, unknown, reader));
  if (isSame(text, base.text) || isSame(text, typed)) return base;
  const groups = [...findSynonymGroups(typed), ...findSynonymGroups(text)];
  const corrected = await reader.read(text, [...new Set(groups)]);
  return getOdds(corrected) >= leastGain * getOdds(base) ? { text, ...corrected } : base;
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

async function toSimplified(text: string, { loadData }: UnderstandingTools): Promise<string> {
  return simplify(text, (await loadData()).traditional);
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
