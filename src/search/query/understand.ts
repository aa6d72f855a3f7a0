import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { estimateCertainty } from './confidence.ts';
import { listTerms } from './list-terms.ts';
import { limitTerms, lookUp, type FoundTerm } from './look-up.ts';
import { correctQuery } from './correct-query.ts';
import { spellPinyin } from './pinyin.ts';
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
}

/** A correction must make the answer more certain by this: most unknown words are right, and only not in the index. */
const leastGain = 0.1;

export interface UnderstandingTools {
  readonly index: SearchIndex;
  readonly findSynonymGroups: SynonymFinder;
  readonly loadData: () => Promise<LanguageData>;
  /** Corrects nothing. */
  readonly asTyped: boolean;
}

/**
 * Looks up the terms of a normalised query. If the answer is not sure and some words are unknown, reads it again with
 * these words corrected, and keeps the correction if its answer is clearly more certain. Never rejects: errors are in
 * `failures`.
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
    const looked = limitTerms(listTerms(words, synonymGroups)).map((term) =>
      lookUp(index, term, (error) => {
        unread.add(term.key);
        note(error);
      }),
    );
    const terms = (await Promise.all(looked)).filter(({ key }) => !unread.has(key));
    const { ranked, evidence } = rankPages(terms, index.articleCount);
    return { terms, ranked, certainty: estimateCertainty(evidence, index.confidence) };
  };
  const synonymGroups = findSynonymGroups(text);
  const typed = await read(text, synonymGroups);
  const unknown = listUnknown(typed.terms);
  const isSure = typed.certainty >= index.confidence.sure;
  if (isSure || unknown.size === 0 || tools.asTyped) return { ...typed, failures };
  const corrected = await correct(text, unknown, tools).catch((error: unknown) => {
    note(error);
    return text;
  });
  if (splitTerms(corrected).join(' ') === splitTerms(text).join(' ')) return { ...typed, failures };
  const both = [...new Set([...synonymGroups, ...findSynonymGroups(corrected)])];
  const again = await read(corrected, both);
  return again.certainty >= typed.certainty + leastGain
    ? { ...again, corrected, failures }
    : { ...typed, failures };
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
  const isKnown = (term: string): boolean =>
    !unknown.has(term) || (!hasHan(term) && findSynonymGroups(term).length > 0);
  const spelled = spellPinyin(text, data.sounds, (word) => isKnown(word.replaceAll("'", '')));
  return correctQuery(spelled, { data, isKnown });
}
