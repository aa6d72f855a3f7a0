import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { createAfterBuild } from './src/cli/after-build.ts';
import { readBuildSettings } from './src/content-model/build-settings.ts';
import { createRehypePlugins, createRemarkPlugins } from './src/content-model/markdown/index.ts';
import { oldestBrowsers } from './src/site/browsers.ts';
import { createStarlight, noStarlightSitemap } from './src/layout/starlight/integration.ts';
import { createMarkdownContext } from './src/content-model/markdown/markdown-context.ts';
import { scriptText } from './src/layout/script-text.ts';

const settings = readBuildSettings();
const markdown = createMarkdownContext(settings);

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
  integrations: [
    createStarlight(),
    noStarlightSitemap,
    mdx({ optimize: true }),
    createAfterBuild(),
  ],
  markdown: {
    // Sizes and hashes of pictures come from Astro; the Markdown language is ours (src/content-model/markdown/).
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: createRemarkPlugins(markdown),
      rehypePlugins: createRehypePlugins(markdown),
    }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
    worker: { format: 'es' },
    plugins: [browsersOf2020, scriptText],
    // An inlined script or style would need its own hash in the Content Security Policy.
    build: {
      cssTarget: Object.entries(oldestBrowsers.styles).map(([name, version]) => name + version),
      assetsInlineLimit: 0,
      // One stylesheet for all pages: each more is a round trip before the first paint.
      cssCodeSplit: false,
      rolldownOptions: {
        // Astro marks every MDX module with a directive the bundler then warns about, once an article.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  build: { inlineStylesheets: 'never' },
});
