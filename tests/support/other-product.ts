import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, runBuild, type BuildResult } from './sites.ts';

/**
 * Other products: the project's code with tables and content of a fixture. The code is copied, because Node, Vite and
 * Astro all read `src/site/` by its path.
 */
const fixtures = join(project, 'tests/fixtures/other-products');

/** Returns the settings of this product with the names of another one. */
const renameSettings = (text: string): string =>
  text
    .replace(/(description: )\{[^}]*\}/, `$1{ zh: '怎么修', en: 'How to repair it.' }`)
    .replace(/OKPay/g, 'Sonora')
    .replace(/okpay/g, 'sonora');

/** Copies the project for the product of a fixture and builds its site; returns what was printed and both folders. */
export async function buildOtherProduct(
  name: 'coded' | 'bare',
): Promise<BuildResult & { readonly copy: string; readonly out: string }> {
  const copy = join(project, '.cache/other-products', name);
  const out = join(copy, 'dist');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const parts = [
    'src',
    'scripts',
    'public',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
    'LICENSE',
  ];
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const config = join(copy, 'src/site/config.ts');
  writeFileSync(config, renameSettings(readFileSync(config, 'utf8')));
  cpSync(join(fixtures, name, 'site'), join(copy, 'src/site'), { recursive: true });
  cpSync(join(fixtures, name, 'content'), join(copy, 'content'), { recursive: true });
  const site = {
    content: join(copy, 'content'),
    base: '/',
    origin: 'https://help.test',
    pdf: false,
    pictures: false,
  };
  return { ...(await runBuild(site, out, copy)), copy, out };
}
