import type { Search, SearchAnswer } from '../../src/search/query/search.ts';
import { normaliseText } from '../../src/search/query/terms.ts';
import type { Column } from '../support/table.ts';
import { summarise, toOutcome, type Quality } from './quality.ts';
import type { QuerySet } from './query-sets.ts';

/** What this site's search says to the queries of a file, in per cent. */
export interface SetResult extends Pick<QuerySet, 'name' | 'locale'> {
  readonly quality: Quality;
  /** Share of the answerable queries that are called unsure, and of those that get no result. */
  readonly unsure: number;
  readonly nothing: number;
  /** Share of the answerable queries that were changed; a completed last word is no change. */
  readonly changed: number;
  readonly unanswerable: number;
  /** Share of the unanswerable queries that are called unsure or get no result. */
  readonly recognised: number;
  /** Certainty of each answer to an answerable query, and whether its first result is right. */
  readonly certainties: readonly { readonly certainty: number; readonly isRight: boolean }[];
}

const toShare = (count: number, all: number): number => (100 * count) / Math.max(1, all);

/** Asks the queries of a file. */
export async function askSet(search: Search, set: QuerySet): Promise<SetResult> {
  const { name, locale, queries, unanswerable } = set;
  const ask = (query: string): Promise<SearchAnswer> => search({ query, locale, limit: 10 });
  const answers = await Promise.all(
    queries.map(async (query) => ({ query, answer: await ask(query.query) })),
  );
  const outcomes = answers.map(({ query, answer }) =>
    toOutcome(
      query,
      answer.results.map(({ id }) => id),
    ),
  );
  const refused = await Promise.all(unanswerable.map(ask));
  const count = (test: (answer: SearchAnswer, query: string) => boolean): number =>
    toShare(
      answers.filter(({ query, answer }) => test(answer, query.query)).length,
      queries.length,
    );
  return {
    name,
    locale,
    quality: summarise(outcomes),
    unsure: count(({ confidence }) => confidence === 'unsure'),
    nothing: count(({ confidence }) => confidence === 'nothing'),
    changed: count(
      ({ readAs }, query) => readAs !== undefined && !readAs.startsWith(normaliseText(query)),
    ),
    unanswerable: unanswerable.length,
    recognised: toShare(
      refused.filter(({ confidence }) => confidence !== 'sure').length,
      unanswerable.length,
    ),
    certainties: answers.map(({ answer }, index) => ({
      certainty: answer.certainty,
      isRight: outcomes[index]?.rank === 1,
    })),
  };
}

const percent = (title: string, value: (result: SetResult) => number): Column<SetResult> => ({
  title,
  value: (result) => value(result).toFixed(1),
});

export const setColumns: readonly Column<SetResult>[] = [
  { title: 'set', value: ({ name, locale }) => `${name} ${locale}`, align: 'left' },
  { title: 'queries', value: ({ quality }) => quality.queries },
  percent('rank 1 %', ({ quality }) => quality.first),
  percent('top 3 %', ({ quality }) => quality.top),
  percent('unsure %', ({ unsure }) => unsure),
  percent('nothing %', ({ nothing }) => nothing),
  percent('changed %', ({ changed }) => changed),
  { title: 'without answer', value: ({ unanswerable }) => unanswerable },
  percent('recognised %', ({ recognised }) => recognised),
];

/** Answers of similar certainty. */
export interface ReliabilityRow {
  readonly from: number;
  readonly answers: number;
  /** Share of them whose first result is right, in per cent. */
  readonly right: number;
}

/** Lower ends of the ranges of the reliability table. */
const ranges = [0, 0.2, 0.4, 0.6, 0.8, 0.95] as const;

/** Returns how often answers of each certainty are right. */
export const toReliability = (results: readonly SetResult[]): ReliabilityRow[] =>
  ranges.map((from, index) => {
    const below = ranges[index + 1] ?? Infinity;
    const inside = results
      .flatMap(({ certainties }) => certainties)
      .filter(({ certainty }) => certainty >= from && certainty < below);
    const right = inside.filter(({ isRight }) => isRight).length;
    return { from, answers: inside.length, right: toShare(right, inside.length) };
  });

export const reliabilityColumns: readonly Column<ReliabilityRow>[] = [
  { title: 'certainty from', value: ({ from }) => from.toFixed(2) },
  { title: 'answers', value: ({ answers }) => answers },
  { title: 'right %', value: ({ right }) => right.toFixed(1) },
];
