import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toBase } from './links/hrefs.ts';
import { buildSearchIndex } from './search/index/build-index.ts';

/** Runs everything that is made from the built pages, in its order. */
export function createAfterBuild(base: string): AstroIntegration {
  return {
    name: 'help-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await buildSearchIndex(fileURLToPath(dir), toBase(base));
      },
    },
  };
}
