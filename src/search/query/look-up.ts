import type { SearchIndex } from '../reader/open-index.ts';
import type { Term } from './list-terms.ts';

/** A term with the weight that it has for each page that it was learned for; none where `weights` is empty. */
export interface FoundTerm extends Term {
  readonly weights: ReadonlyMap<number, number>;
}

/** Maximum of terms of a kind: each may load a chunk of the index. */
export const termLimit = 32;

/** Returns the terms to look up for a query: of each kind the first. */
export function limitTerms(terms: readonly Term[]): Term[] {
  const counts = new Map<Term['kind'], number>();
  return terms.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= termLimit;
  });
}

/**
 * Returns a term with its weights. If a chunk of the index cannot be loaded, calls `onFailure` and returns the term
 * without weights, so that the other terms can answer.
 */
export async function lookUp(
  index: SearchIndex,
  term: Term,
  onFailure: (error: unknown) => void,
): Promise<FoundTerm> {
  try {
    return { ...term, weights: await index.findWeights(term.key) };
  } catch (error) {
    onFailure(error);
    return { ...term, weights: new Map() };
  }
}
