import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSearch, type OpenedSearch } from '../search/open-search.ts';
import type { Search } from '../search/query/search.ts';
import { searchIndexDirectory } from '../search/source.ts';

/** Opens the index of a built site with the code that browsers run. Rejects if there is none. */
export function openIndexOf(directory: string): Promise<OpenedSearch> {
  const root = join(directory, searchIndexDirectory);
  return openSearch((path) => readFile(join(root, path)));
}

/** Opens the search of a built site. Rejects if there is no index. */
export const openSearchOf = async (directory: string): Promise<Search> =>
  (await openIndexOf(directory)).search;
