/** Maximum time of a pass over the queries in milliseconds; enough to measure an engine that takes 5 s per query. */
const passLimit = 30_000;

/** Runs a search and returns its time. */
type TimedSearch = (query: string) => Promise<unknown>;

async function runPass(search: TimedSearch, queries: readonly string[]): Promise<number[]> {
  const end = performance.now() + passLimit;
  const milliseconds: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await search(query);
    milliseconds.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return milliseconds;
}

/**
 * Returns the milliseconds of each search, measured in a second pass, because the first loads and compiles.
 * For a slow engine there may be fewer results than queries.
 */
export async function timeSearches(
  search: TimedSearch,
  queries: readonly string[],
): Promise<number[]> {
  const warm = await runPass(search, queries);
  return runPass(search, queries.slice(0, warm.length));
}
