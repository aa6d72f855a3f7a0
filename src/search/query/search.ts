import { isHan, normaliseQuery, splitTerms } from './terms.ts';
import { weights } from './weights.ts';

/** A page that an engine found for one look-up. */
export interface EngineHit<Loaded> {
  /** The same page has the same id in every look-up. */
  readonly id: string;
  readonly score: number;
  readonly load: () => Promise<Loaded>;
}

/** Anything that can look up one expression: Pagefind in the browser, a stub in a test. */
export type Engine<Loaded> = (expression: string) => Promise<readonly EngineHit<Loaded>[]>;

/** A page that fits the query. */
export interface SearchHit<Loaded> {
  readonly id: string;
  readonly score: number;
  /** Loads the page's title, excerpt and sections. */
  readonly load: () => Promise<Loaded>;
}

interface LookUp {
  readonly expression: string;
  readonly weight: number;
  /** Stands for one term of the query; the whole query counts for no term of its own. */
  readonly isTerm: boolean;
}

/** Terms looked up at most: each costs a search of the index, and a pasted letter holds 150. */
export const termLimit = 40;

/** Returns what to look up for a query: the whole of it, and each of its first terms. */
export function planLookUps(query: string): LookUp[] {
  const text = normaliseQuery(query);
  const terms = splitTerms(text)
    .slice(0, termLimit)
    .map((term) => ({
      expression: term,
      weight: isHan(term) ? weights.pair : weights.word,
      isTerm: true,
    }));
  const whole = text.replaceAll('"', ' ').trim();
  return whole === '' || terms.length === 0
    ? []
    : [{ expression: whole, weight: weights.wholeQuery, isTerm: false }, ...terms];
}

/**
 * Returns the pages that fit a query, the best first. A page need not hold every word: its score is the
 * sum over the look-ups that found it, times the share of the query's terms it holds.
 */
export async function search<Loaded>(
  engine: Engine<Loaded>,
  query: string,
): Promise<SearchHit<Loaded>[]> {
  const lookUps = planLookUps(query);
  const found = await Promise.all(lookUps.map(({ expression }) => engine(expression)));
  const totalWeight = sum(lookUps.filter(({ isTerm }) => isTerm).map(({ weight }) => weight));

  const pages = new Map<string, Tally<Loaded>>();
  for (const [index, hits] of found.entries()) {
    const lookUp = lookUps[index];
    if (lookUp) for (const hit of hits) addHit(pages, hit, lookUp);
  }
  return [...pages.values()]
    .map(({ best, score, covered }) => ({
      id: best.id,
      load: best.load,
      score: score * Math.min(1, covered / totalWeight),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Tally<Loaded> {
  /** The look-up that fits the page best gives the excerpt. */
  readonly best: EngineHit<Loaded>;
  readonly score: number;
  readonly covered: number;
}

function addHit<Loaded>(
  pages: Map<string, Tally<Loaded>>,
  hit: EngineHit<Loaded>,
  { weight, isTerm }: LookUp,
): void {
  const tally = pages.get(hit.id) ?? { best: hit, score: 0, covered: 0 };
  pages.set(hit.id, {
    best: hit.score > tally.best.score ? hit : tally.best,
    score: tally.score + weight * hit.score,
    covered: tally.covered + (isTerm ? weight : 0),
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
