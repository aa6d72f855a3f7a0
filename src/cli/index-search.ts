/** `npm run index`: makes the search index of an already built site again. */
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { buildSearchIndex } from '../search/index/build-index.ts';
import { run } from './run.ts';

await run(async () => {
  const { out } = readBuildSettings();
  const pages = await buildSearchIndex(resolve(out));
  console.log(`Indexed ${pages} pages in ${out}/.`);
  return 0;
});
