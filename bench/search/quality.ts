import type { LabelledQuery } from './queries.ts';

/** The outcome of one query with an engine. */
export interface Outcome {
  readonly topic: string;
  /** Rank of the first accepted article, from 1; undefined if it is not among the results. */
  readonly rank: number | undefined;
  readonly hasResults: boolean;
}

/** The quality of an engine, in per cent of the queries. */
export interface Quality {
  readonly queries: number;
  /** An accepted article is at rank 1. */
  readonly first: number;
  /** An accepted article is among the first three. */
  readonly top: number;
  /** There are no results. */
  readonly nothing: number;
}

/** Returns the outcome of a query whose results have these ids, the best first. */
export function toOutcome({ topic, also = [] }: LabelledQuery, ids: readonly string[]): Outcome {
  const index = ids.findIndex((id) => id === topic || also.includes(id));
  return { topic, rank: index < 0 ? undefined : index + 1, hasResults: ids.length > 0 };
}

/** Returns the quality over outcomes; zeros if there are none. */
export function summarise(outcomes: readonly Outcome[]): Quality {
  const share = (test: (outcome: Outcome) => boolean): number =>
    (100 * outcomes.filter(test).length) / Math.max(1, outcomes.length);
  const isWithin = (rank: number | undefined, limit: number): boolean =>
    rank !== undefined && rank <= limit;
  return {
    queries: outcomes.length,
    first: share(({ rank }) => isWithin(rank, 1)),
    top: share(({ rank }) => isWithin(rank, 3)),
    nothing: share(({ hasResults }) => !hasResults),
  };
}

/** Returns the quality for each topic, in order of first occurrence. */
export const summariseTopics = (outcomes: readonly Outcome[]): Record<string, Quality> =>
  Object.fromEntries(
    [...Map.groupBy(outcomes, ({ topic }) => topic)].map(([topic, members]) => [
      topic,
      summarise(members),
    ]),
  );
