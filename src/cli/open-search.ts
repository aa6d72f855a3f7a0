import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSearch } from '../search/open-search.ts';
import type { Search } from '../search/query/search.ts';
import { searchIndexDirectory } from '../search/source.ts';

/** Opens the search of a built site with the code that browsers run. Rejects if there is no index. */
export async function openSearchOf(directory: string): Promise<Search> {
  const root = join(directory, searchIndexDirectory);
  const { search } = await openSearch((path) => readFile(join(root, path)));
  return search;
}
