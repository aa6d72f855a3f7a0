import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildSettings } from './build-settings.ts';
import { openSite } from './built/open-site.ts';
import { exportPdfs } from './export/pdf/export-pdfs.ts';
import { buildSearchIndex } from './search/index/build-index.ts';

/** Runs everything that is made from the built pages, in its order. */
export function createAfterBuild(): AstroIntegration {
  return {
    name: 'help-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        await buildSearchIndex(directory);
        if (readBuildSettings().pdf) await exportPdfs(openSite(directory));
      },
    },
  };
}
