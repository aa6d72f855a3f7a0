import type { ApiIndex } from '../api/contract.ts';
import { loadFile } from './load-file.ts';
import { parseSite, type Loaded, type LoadOptions } from './options.ts';

/**
 * Loads the index of the content API: languages, categories, and hashes to find what has changed. It is always
 * requested; if the request fails, a cached copy is returned as stale.
 */
export async function loadIndex(options: LoadOptions = {}): Promise<Loaded<ApiIndex>> {
  const url = `${parseSite(options).root}api/v1/index.json`;
  return loadFile<ApiIndex>({ url, holds: 'locales' }, options);
}
