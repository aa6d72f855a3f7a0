import { compress } from '../support/compressing-host.ts';
import { resultLimit, type SearchEngine } from './engine.ts';
import { measureLibrary } from './library-size.ts';
import { timeSearches } from './timing.ts';

/** A library that searches one index it has loaded whole. */
export interface LocalEngine {
  /** Returns the ids of the articles that fit, the best first. */
  readonly search: (query: string) => readonly string[] | Promise<readonly string[]>;
  /** A module that exports what a page would need of the library, and no more. */
  readonly library: string;
  /** What a page would load beside the library: the index, or what it is made from. */
  readonly index: string;
}

/** Returns an engine whose first query costs the same whatever it is: the library and all of the index. */
export function createLocalEngine({ search, library, index }: LocalEngine): SearchEngine {
  return {
    search: async (query) => (await search(query)).slice(0, resultLimit),
    time: (queries) => timeSearches(async (query) => search(query), queries),
    weigh: async () => [(await measureLibrary(library)) + compress(Buffer.from(index)).length],
    close: () => Promise.resolve(),
  };
}
