import { resolve } from 'node:path';
import { weighFirstQueries } from '../browser/first-query.ts';
import { resultLimit, type OpenEngine } from '../engine.ts';
import { timeSearches } from '../timing.ts';

const thisProject = resolve(import.meta.dirname, '../../..');

/** This site's search: the code of the browser on the index of the build. */
export const openHelp: OpenEngine = async ({ site, locale }) => {
  // Its vocabulary is part of the code.
  const { openSearchOf } = (await import(
    resolve(site.project ?? thisProject, 'src/cli/open-search.ts')
  )) as typeof import('../../../src/cli/open-search.ts');
  const ask = await openSearchOf(site.directory);
  const search = async (query: string): Promise<readonly string[]> => {
    const { results } = await ask({ query, locale, limit: resultLimit });
    return results.map(({ id }) => id);
  };
  return {
    search,
    time: (queries) => timeSearches(search, queries),
    weigh: (queries) => weighFirstQueries(site, locale, queries),
    close: () => Promise.resolve(),
  };
};
