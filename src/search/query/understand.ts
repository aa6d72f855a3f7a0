import type { LanguageData } from '../language-data.ts';
import type { SearchIndex } from '../reader/open-index.ts';
import type { ConceptFinder } from './concepts.ts';
import { listTerms, lookUp, type FoundTerm } from './look-up.ts';
import { repairQuery } from './repair.ts';
import { hasHan, splitTerms } from './terms.ts';

/** A query as the index knows it. */
export interface Understanding {
  readonly terms: readonly FoundTerm[];
  /** The query as it was put right, where it was. */
  readonly repaired?: string;
  /** Why parts of the index could not be read. */
  readonly failures: readonly Error[];
}

export interface UnderstandingTools {
  readonly index: SearchIndex;
  readonly findConcepts: ConceptFinder;
  readonly loadData: () => Promise<LanguageData>;
}

/**
 * Looks a normalised query up, and once more where it held words that nobody knows and that could be put
 * right. Never rejects: what could not be read is in `failures`.
 */
export async function understandQuery(
  text: string,
  tools: UnderstandingTools,
): Promise<Understanding> {
  const failures: Error[] = [];
  /** Terms of which nothing is known, because a part of the index did not arrive. */
  const unread = new Set<string>();
  const note = (error: unknown): void => {
    failures.push(error instanceof Error ? error : new Error(String(error)));
  };
  const find = (words: string, concepts: readonly string[]): Promise<FoundTerm[]> =>
    Promise.all(
      listTerms(words, concepts).map((term) =>
        lookUp(tools.index, term, (error) => {
          unread.add(term.text);
          note(error);
        }),
      ),
    );
  const concepts = tools.findConcepts(text);
  const terms = await find(text, concepts);
  const unknown = new Set(
    terms
      .filter(({ kind, pages }) => (kind === 'word' || kind === 'hanPair') && pages.size === 0)
      .map((term) => term.text)
      .filter((term) => !unread.has(term)),
  );
  if (unknown.size === 0) return { terms, failures };
  const repaired = await repair(text, unknown, tools).catch((error: unknown) => {
    note(error);
    return text;
  });
  if (splitTerms(repaired).join(' ') === splitTerms(text).join(' ')) return { terms, failures };
  const both = [...new Set([...concepts, ...tools.findConcepts(repaired)])];
  return { terms: await find(repaired, both), repaired, failures };
}

async function repair(
  text: string,
  unknown: ReadonlySet<string>,
  { index, findConcepts, loadData }: UnderstandingTools,
): Promise<string> {
  const data = await loadData();
  const last = splitTerms(text).pop() ?? '';
  return repairQuery(text, {
    data,
    completions: unknown.has(last) && !hasHan(last) ? await findCompletions(index, last) : [],
    isKnown: (term) => !unknown.has(term) || (!hasHan(term) && findConcepts(term).length > 0),
  });
}

/** Fewer letters may become anything. */
const shortestStart = 3;

/** Returns the words of the index that a half-typed word may become, the most frequent first. */
async function findCompletions(index: SearchIndex, start: string): Promise<string[]> {
  if (start.length < shortestStart) return [];
  const words = await index.findWords(start);
  return words
    .filter(({ word }) => /^[a-z]+$/.test(word))
    .sort((a, b) => b.pages.length - a.pages.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
