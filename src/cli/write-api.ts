/** `npm run api`: makes the content API of an already built site again. */
import { resolve } from 'node:path';
import { readBuildSettings } from '../build-settings.ts';
import { openSite } from '../built/open-site.ts';
import { writeContentApi } from '../export/content-api/write-content-api.ts';
import { run } from './run.ts';

await run(() => {
  const { out } = readBuildSettings();
  const articles = writeContentApi(openSite(resolve(out)));
  console.log(`Wrote ${articles} articles of the content API in ${out}/.`);
  return 0;
});
