/** Longest a pass over the queries may take, in milliseconds: an engine of 5 s a query is known by then. */
const passLimit = 30_000;

/** Runs a search and tells how long it took. */
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
 * Returns the milliseconds of each search, measured in a second pass: the first one loads and compiles.
 * A slow engine gets through fewer of the queries than there are.
 */
export async function timeSearches(
  search: TimedSearch,
  queries: readonly string[],
): Promise<number[]> {
  const warm = await runPass(search, queries);
  return runPass(search, queries.slice(0, warm.length));
}
