import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { writeContentApi } from '../app/api/export/write-content-api.ts';
import { createCommand } from './command.ts';

/** Rebuilds the content API of a built site. */
export const command = createCommand({
  usage: `npm run make -- api

Rebuilds the content API of a built site.
Exit codes: 0 made, 2 could not run.`,
  run: () => {
    const { out } = readBuildSettings();
    const articles = writeContentApi(openSite(resolve(out)));
    console.log(`Wrote ${articles} articles of the content API in ${out}/.`);
    return 0;
  },
});
