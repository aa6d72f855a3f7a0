import process from 'node:process';
import { defineConfig } from 'astro/config';
import { createCommandIntegration } from './src/cli/command-integration.ts';
import { readBuildSettings } from './src/content-model/build-settings.ts';
import { oldestBrowsers } from './src/layout/oldest-browsers.ts';
import { createStarlight } from './src/layout/starlight/integration.ts';
import { publishedLanguageParts } from './src/layout/published-languages.ts';
import { scriptText } from './src/layout/script-text.ts';
import { assertReadable, createColorPlugin } from './src/layout/site-colors.ts';
import { colors } from './src/site/colors.ts';

const settings = readBuildSettings();
assertReadable(colors);

/**
 * Sets the syntax that browsers are sent. A plugin, because Astro 7 writes `esnext` over
 * `environments.client.build.target` (astro/dist/core/build/vite-build-config.js); a browser test reads what
 * was built.
 */
const browsersOf2020 = {
  name: 'browsers-of-2020',
  configEnvironment: (name) =>
    name === 'client' ? { build: { target: oldestBrowsers.script } } : undefined,
};

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  trailingSlash: 'always',
  prefetch: false,
  integrations: [...createStarlight(), createCommandIntegration()],
  devToolbar: { enabled: false },
  vite: {
    // What a file `.env` says would reach pages; settings come from the environment.
    envDir: false,
    // scripts/node24.js decides, for Node and so for Vite.
    resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
    worker: { format: 'es', plugins: () => [publishedLanguageParts] },
    // The sites that tests and builds write are no part of what is served.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    plugins: [browsersOf2020, publishedLanguageParts, scriptText],
    css: { postcss: { plugins: [createColorPlugin(colors)] } },
    // An inlined script or style would need its own hash in the Content Security Policy.
    build: {
      cssTarget: Object.entries(oldestBrowsers.styles).map(([name, version]) => name + version),
      assetsInlineLimit: 0,
      // One stylesheet for all pages: each more is a round trip before the first paint.
      cssCodeSplit: false,
    },
  },
  // Astro waits for the disk after each page; with one page at a time that is a third of the rendering.
  build: { inlineStylesheets: 'never', concurrency: 8 },
});
