import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { SynonymFinder } from './synonym-groups.ts';
import { listTerms, lookUp, type FoundTerm } from './look-up.ts';
import { correctQuery } from './correct-query.ts';
import { spellPinyin } from './pinyin.ts';
import { hasHan, splitTerms } from './terms.ts';

/** The terms of a query, looked up in the index. */
export interface Understanding {
  readonly terms: readonly FoundTerm[];
  /** The corrected query, where something was corrected. */
  readonly corrected?: string;
  /** Why parts of the index could not be read. */
  readonly failures: readonly Error[];
}

export interface UnderstandingTools {
  readonly index: SearchIndex;
  readonly findSynonymGroups: SynonymFinder;
  readonly loadData: () => Promise<LanguageData>;
  /** Corrects nothing. */
  readonly asTyped: boolean;
}

/**
 * Looks up the terms of a normalised query, and those of the corrected query if some were unknown and could be
 * corrected. Never rejects: errors are in `failures`.
 */
export async function understandQuery(
  text: string,
  tools: UnderstandingTools,
): Promise<Understanding> {
  const failures: Error[] = [];
  /** Terms whose chunk of the index could not be loaded: they may exist. */
  const unread = new Set<string>();
  const note = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
  };
  const find = (words: string, synonymGroups: readonly string[]): Promise<FoundTerm[]> =>
    Promise.all(
      listTerms(words, synonymGroups).map((term) =>
        lookUp(tools.index, term, (error) => {
          unread.add(term.text);
          note(error);
        }),
      ),
    );
  const synonymGroups = tools.findSynonymGroups(text);
  const terms = await find(text, synonymGroups);
  const unknown = new Set(
    terms
      .filter(({ kind, pages }) => (kind === 'word' || kind === 'hanPair') && pages.size === 0)
      .map((term) => term.text)
      .filter((term) => !unread.has(term)),
  );
  if (unknown.size === 0 || tools.asTyped) return { terms, failures };
  const corrected = await correct(text, unknown, tools).catch((error: unknown) => {
    note(error);
    return text;
  });
  if (splitTerms(corrected).join(' ') === splitTerms(text).join(' ')) return { terms, failures };
  const both = [...new Set([...synonymGroups, ...tools.findSynonymGroups(corrected)])];
  return { terms: await find(corrected, both), corrected, failures };
}

async function correct(
  text: string,
  unknown: ReadonlySet<string>,
  { index, findSynonymGroups, loadData }: UnderstandingTools,
): Promise<string> {
  const data = await loadData();
  const isKnown = (term: string): boolean =>
    !unknown.has(term) || (!hasHan(term) && findSynonymGroups(term).length > 0);
  const spelled = spellPinyin(text, data.sounds, (word) => isKnown(word.replaceAll("'", '')));
  const last = splitTerms(spelled).pop() ?? '';
  return correctQuery(spelled, {
    data,
    completions: unknown.has(last) && !hasHan(last) ? await findCompletions(index, last) : [],
    isKnown,
  });
}

/** Fewer letters have too many completions. */
const shortestStart = 3;

/** Returns the words of the index that start with a half-typed word, the most frequent first. */
async function findCompletions(index: SearchIndex, start: string): Promise<string[]> {
  if (start.length < shortestStart) return [];
  const words = await index.findWords(start);
  return words
    .filter(({ word }) => /^[a-z]+$/.test(word))
    .sort((a, b) => b.pages.length - a.pages.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
