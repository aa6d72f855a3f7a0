import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { createCommand } from './command.ts';

/** Rebuilds the search index of a built site. */
export const command = createCommand({
  usage: `npm run make -- index

Rebuilds the search index of a built site.
Exit codes: 0 made, 2 could not run.`,
  run: async () => {
    const { out } = readBuildSettings();
    const pages = await buildSearchIndex(resolve(out));
    console.log(`Indexed ${pages} pages in ${out}/.`);
    return 0;
  },
});
