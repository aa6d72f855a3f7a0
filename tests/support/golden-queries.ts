import { expect } from 'vitest';
import { summarise, toOutcome } from '../../bench/search/quality.ts';
import type { LabelledQuery } from '../../bench/search/queries.ts';

/** Expects that a search leads golden queries to their articles: in per cent of the queries. */
export async function expectRightAnswers(
  queries: readonly LabelledQuery[],
  findIds: (query: string) => Promise<readonly string[]>,
): Promise<void> {
  const answers = await Promise.all(
    queries.map(async (query) => ({ query, ids: await findIds(query.query) })),
  );
  const outcomes = answers.map(({ query, ids }) => toOutcome(query, ids));
  const missed = answers
    .filter((_, index) => outcomes[index]?.rank !== 1)
    .map(({ query, ids }) => `${query.query} (${query.topic}): ${ids.slice(0, 3).join(', ')}`);
  const { first, top, nothing } = summarise(outcomes);
  expect(first, missed.join('\n')).toBeGreaterThanOrEqual(95);
  expect(top, missed.join('\n')).toBeGreaterThanOrEqual(98);
  expect(nothing).toBeLessThanOrEqual(0.5);
}
