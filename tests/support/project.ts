import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The product of the tests: its tables (`site`) and its articles (`content`), which no other product affects. */
export const testProduct = join(root, 'tests/product');

/**
 * The project with the product of the tests. Commands run in this copy, because Node, Vite and Astro read `src/site/` by
 * its path. Imports of tests are redirected instead (vitest.config.ts).
 */
export const project = join(root, '.cache/test-project');

/** What a build reads of the project beside `content/` and the packages. */
const parts = [
  'src',
  'public',
  'scripts',
  'examples',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/**
 * Copies the project into a folder, with the tables and the content of a product. Tables that the product does not have
 * are those of `base`. Caches in the folder are kept.
 */
export function copyProject(folder: string, product: string, base?: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, 'content'])
    rmSync(join(folder, part), { recursive: true, force: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  const site = join(folder, 'src/site');
  rmSync(site, { recursive: true });
  if (base !== undefined) cpSync(join(base, 'site'), site, { recursive: true });
  cpSync(join(product, 'site'), site, { recursive: true });
  cpSync(join(product, 'content'), join(folder, 'content'), { recursive: true });
  // Tests read the data of sites that were built in the copy.
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const shared of ['node_modules', '.cache/sites']) {
    mkdirSync(join(root, shared), { recursive: true });
    if (!existsSync(join(folder, shared))) symlinkSync(join(root, shared), join(folder, shared));
  }
}

/**
 * Imports a module of the copy. Code that starts worker threads or a bundler needs it: these read `src/site/` by its path,
 * and are not redirected.
 */
export const importFromProject = (path: string): Promise<unknown> => import(join(project, path));
