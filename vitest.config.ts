import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { findTestTable } from './tests/support/find-test-table.ts';

const shared = {
  // The files of a worker share the modules they import, which keep nothing that a test changes.
  isolate: false,
  // Limits for what hangs, with room for a machine that has other work.
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
};

const resolveSource = { alias: { '~': join(import.meta.dirname, 'src') } };

const copyProject = 'tests/support/copy-project.ts';

/** Gives tests the tables of their own product, so that they pass whichever product `src/site/` describes. */
const useTestProduct: Plugin = {
  name: 'test-product',
  enforce: 'pre',
  resolveId: (id, importer = '') => findTestTable(id, importer),
};

/**
 * Four kinds of test: `unit` on pure code, `site` on built directories, `browser` in Chromium on the
 * built site, all on the product of the tests; and `content` on the product in `content/` and `src/site/`. Files run side by side; all browser tests of a run share one Chromium.
 */
export default defineConfig({
  test: {
    // Tests in a browser wait most of the time, so there is one more than there are cores; Vitest would leave one free.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    projects: [
      {
        resolve: resolveSource,
        plugins: [useTestProduct],
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: copyProject,
        },
      },
      {
        resolve: resolveSource,
        plugins: [useTestProduct],
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [copyProject, 'tests/support/build-sites.ts'],
        },
      },
      {
        resolve: resolveSource,
        plugins: [useTestProduct],
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            copyProject,
            'tests/support/build-sites.ts',
            'tests/support/start-chromium.ts',
          ],
        },
      },
      {
        resolve: resolveSource,
        test: { ...shared, name: 'content', include: ['tests/content/**/*.test.ts'] },
      },
    ],
  },
});
