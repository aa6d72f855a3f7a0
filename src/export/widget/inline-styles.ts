import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle } from 'lightningcss';

/**
 * Lets scripts import a stylesheet as text: `import styles from './panel.css?inline'`. Lengths in `rem` become
 * multiples of `--rem`, for in another site's page `rem` is that site's (src/widget/styles.ts).
 */
export const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-styles',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'inline-styles' }, ({ path }) => {
      // Not esbuild: it leaves `light-dark()` to browsers that do not know it.
      const { code } = bundle({ filename: path, minify: true, targets: browsersOf2020 });
      return { contents: toOwnRem(new TextDecoder().decode(code)), loader: 'text' };
    });
  },
};

/** Those of the site's own stylesheet (astro.config.mjs), as Lightning CSS numbers them. */
const browsersOf2020 = { chrome: 87 << 16, safari: 14 << 16 } as const;

/**
 * Returns a stylesheet whose lengths in `rem` are multiples of `--rem`. Conditions of `@media` stay: there
 * `rem` is the reader's own size, and variables are not allowed.
 *
 * @example
 * toOwnRem('p{margin:0.5rem auto}') // => 'p{margin:calc(0.5*var(--rem)) auto}'
 */
export const toOwnRem = (css: string): string =>
  css.replace(
    /(@media[^{]*)|(?<![\w.-])(-?\d*\.?\d+)rem\b/g,
    (all, media?: string, count?: string) =>
      media === undefined ? `calc(${count ?? ''}*var(--rem))` : all,
  );
