import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openSite } from './built/open-site.ts';
import { writeContentApi } from './export/content-api/write-content-api.ts';
import { buildSearchIndex } from './search/index/build-index.ts';

/** Runs everything that is made from the built pages, in its order. */
export function createAfterBuild(): AstroIntegration {
  return {
    name: 'help-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        writeContentApi(openSite(directory));
        await buildSearchIndex(directory);
      },
    },
  };
}
