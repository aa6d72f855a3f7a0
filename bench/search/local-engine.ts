import { compress } from '../support/compressing-host.ts';
import { resultLimit, type SearchEngine } from './engine.ts';
import { measureLibrary } from './library-size.ts';
import { timeSearches } from './timing.ts';

/** A library that loads its whole index before searching. */
export interface LocalEngine {
  /** Returns the ids of the matching articles, the best first. */
  readonly search: (query: string) => readonly string[] | Promise<readonly string[]>;
  /** A module that exports only what a page needs of the library. */
  readonly library: string;
  /** What a page loads in addition to the library: the index, or the data to build it. */
  readonly index: string;
}

/** Returns an engine whose first query always loads the library and the whole index. */
export function createLocalEngine({ search, library, index }: LocalEngine): SearchEngine {
  return {
    search: async (query) => (await search(query)).slice(0, resultLimit),
    time: (queries) => timeSearches(async (query) => search(query), queries),
    weigh: async () => [(await measureLibrary(library)) + compress(Buffer.from(index)).length],
    close: () => Promise.resolve(),
  };
}
