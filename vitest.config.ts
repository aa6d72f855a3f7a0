import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = {
  // The files of a worker share the modules they import, which keep nothing that a test changes.
  isolate: false,
  // Limits for what hangs, with room for a machine that has other work.
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 30_000 } },
};

const resolveSource = { alias: { '~': resolve(import.meta.dirname, 'src') } };

/**
 * Three kinds of test: `unit` on pure code, `site` on built directories, `browser` in Chromium on the
 * built site. Files run side by side; all browser tests of a run share one Chromium.
 */
export default defineConfig({
  test: {
    // Tests in a browser wait most of the time, so there is one more than there are cores; Vitest would leave one free.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    projects: [
      {
        resolve: resolveSource,
        test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        resolve: resolveSource,
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/build-sites.ts',
        },
      },
      {
        resolve: resolveSource,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts', 'tests/support/start-chromium.ts'],
        },
      },
    ],
  },
});
