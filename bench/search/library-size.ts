import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compress } from '../support/compressing-host.ts';

/** The libraries are packages of the benchmarks. */
const bench = resolve(import.meta.dirname, '..');

/**
 * Returns the bytes, gzip, of a module for browsers that holds what `code` imports and exports, bundled
 * and minified: what a site would send that uses a library so.
 */
export async function measureLibrary(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: bench },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((total, { contents }) => total + compress(contents).length, 0);
}
