import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compress } from '../support/compressing-host.ts';

/** Directory to resolve the libraries from: they are dependencies of the benchmarks. */
const bench = resolve(import.meta.dirname, '..');

/**
 * Returns the gzip size of a browser module with the imports and exports of `code`, bundled and minified,
 * as a site that uses the library would send it.
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
