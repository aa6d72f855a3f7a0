import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleStyles } from '../../../export/bundle.ts';

/**
 * Lets scripts import a stylesheet as text: `import styles from './panel.css?inline'`. Lengths in `rem` become
 * multiples of `--rem`, for in another site's page `rem` is that site's (src/app/widget/styles.ts).
 */
export const inlineStyles: Plugin = {
  name: 'inline-styles',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?inline$/, '')),
      namespace: 'inline-styles',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'inline-styles' }, ({ path }) => ({
      contents: toOwnRem(bundleStyles(path)),
      loader: 'text',
    }));
  },
};

/**
 * Returns a stylesheet whose lengths in `rem` are multiples of `--rem`. Conditions of `@media` stay: there
 * `rem` is the reader's own size, and variables are not allowed.
 *
 * @example
 * toOwnRem('p{margin:0.5rem auto}') // => 'p{margin:calc(0.5*var(--rem)) auto}'
 */
export const toOwnRem = (css: string): string =>
  css.replace(
    /(@(?:media|container)[^{]*)|(?<![\w.-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g,
    (all: string, condition: string | undefined, count: string) =>
      condition === undefined ? `calc(${count}*var(--rem))` : all,
  );
