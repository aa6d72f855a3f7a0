/** `npm run api`: makes the content API of an already built site again. */
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { writeContentApi } from '../app/api/export/write-content-api.ts';
import { run } from './run.ts';

await run(() => {
  const { out } = readBuildSettings();
  const articles = writeContentApi(openSite(resolve(out)));
  console.log(`Wrote ${articles} articles of the content API in ${out}/.`);
  return 0;
});
