import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { estimateCertainty } from './confidence.ts';
import { listTerms } from './list-terms.ts';
import { limitTerms, lookUp, type FoundTerm } from './look-up.ts';
import { correctQuery, simplify } from './correct-query.ts';
import { spellPinyin } from './pinyin.ts';
import { rankPages, type RankedPage } from './rank.ts';
import { hasHan, splitTerms } from './terms.ts';
import type { TermKind } from './weights.ts';

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
 * Looks up the terms of a normalised query. If the answer is not sure and some words are unknown, reads it again with
 * these words corrected, and keeps the correction if its answer is clearly more certain. Traditional characters are
 * simplified where the index does not have them, which is no correction of a mistake. Never rejects: errors are in
 * `failures`.
 */
export async function understandQuery(
  text: string,
  tools: UnderstandingTools,
): Promise<Understanding> {
  const failures: Error[] = [];
  const note = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
  };
  const loadData = (): Promise<LanguageData | undefined> =>
    tools.loadData().catch((error: unknown) => {
      note(error);
      return undefined;
    });
  const read = createReader(tools, note);
  const typed = await read(text);
  if (tools.asTyped) return { ...typed, failures };
  const data = typed.terms.some((term) => isUnknown(term, ['han'])) ? await loadData() : undefined;
  const plain = data ? simplify(text, data.traditional) : text;
  const first = plain === text ? typed : { ...(await read(plain)), corrected: plain };
  const unknown = listUnknown(first.terms);
  const isSure = first.certainty >= tools.index.confidence.sure && first.known >= mostlyKnown;
  if (isSure || unknown.size === 0) return { ...first, failures };
  const words = data ?? (await loadData());
  const corrected = words ? correct(plain, unknown, words, tools) : plain;
  if (splitTerms(corrected).join(' ') === splitTerms(plain).join(' '))
    return { ...first, failures };
  const again = await read(corrected, tools.findSynonymGroups(plain));
  return getOdds(again) >= leastGain * getOdds(first)
    ? { ...again, corrected, failures }
    : { ...first, failures };
}

const getOdds = ({ certainty }: Reading): number => certainty / (1 - certainty);

/** Returns a function that looks up a text; groups that it was found to have before are looked up, too. */
function createReader(
  { index, findSynonymGroups }: UnderstandingTools,
  onFailure: (error: unknown) => void,
): (text: string, groupsBefore?: readonly string[]) => Promise<Reading> {
  return async (text, groupsBefore = []) => {
    const unread = new Set<string>();
    const groups = [...new Set([...groupsBefore, ...findSynonymGroups(text)])];
    const looked = limitTerms(listTerms(text, groups)).map((term) =>
      lookUp(index, term, (error) => {
        unread.add(term.key);
        onFailure(error);
      }),
    );
    const terms = (await Promise.all(looked)).filter(({ key }) => !unread.has(key));
    const { ranked, evidence } = rankPages(terms, index.articleCount);
    const certainty = estimateCertainty(evidence, index.confidence);
    return { terms, ranked, certainty, known: evidence.known };
  };
}

const isUnknown = ({ kind, weights }: FoundTerm, kinds: readonly TermKind[]): boolean =>
  kinds.includes(kind) && weights.size === 0;

const listUnknown = (terms: readonly FoundTerm[]): Set<string> =>
  new Set(terms.filter((term) => isUnknown(term, ['word', 'hanPair'])).map((term) => term.text));

function correct(
  text: string,
  unknown: ReadonlySet<string>,
  data: LanguageData,
  { findSynonymGroups }: UnderstandingTools,
): string {
  const isKnown = (term: string): boolean =>
    !unknown.has(term) || (!hasHan(term) && findSynonymGroups(term).length > 0);
  const spelled = spellPinyin(text, data.sounds, (word) => isKnown(word.replaceAll("'", '')));
  return correctQuery(spelled, { data, isKnown });
}
