import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '~': resolve(import.meta.dirname, 'src') };

/**
 * Three kinds of test: `unit` on pure code, `site` on built directories, `browser` in Chromium on the
 * built site. Builds and browsers want both cores, so those files run one after another.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
