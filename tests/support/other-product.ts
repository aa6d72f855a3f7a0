import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

/** Has a copy of the project publish these languages only, the first of them for the world. */
function publishLanguages(copy: string, languages: readonly string[]): void {
  const file = join(copy, 'src/site/languages.ts');
  const text = readFileSync(file, 'utf8')
    .replace(/(publishedLanguages = )\[[^\]]*\]/, `$1${JSON.stringify(languages)}`)
    .replace(/(worldLanguage[^=]*= )'\w+'/, `$1'${languages[0] ?? ''}'`);
  writeFileSync(file, text);
  for (const locale of readdirSync(join(copy, 'content'))) {
    if (/^[a-z]{2}$/.test(locale) && !languages.includes(locale))
      rmSync(join(copy, 'content', locale), { recursive: true });
  }
}

/** Copies the project for the product of a fixture and builds its site; returns what was printed and both folders. */
export async function buildOtherProduct(
  name: 'coded' | 'bare' | 'languages',
  languages?: readonly string[],
): Promise<BuildResult & { readonly copy: string; readonly out: string }> {
  const copy = join(project, '.cache/other-products', [name, ...(languages ?? [])].join('-'));
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
  // The site in several languages has the tables of another one.
  const tables = name === 'languages' ? 'coded' : name;
  cpSync(join(fixtures, tables, 'site'), join(copy, 'src/site'), { recursive: true });
  cpSync(join(fixtures, name, 'content'), join(copy, 'content'), { recursive: true });
  if (languages) publishLanguages(copy, languages);
  const site = {
    content: join(copy, 'content'),
    base: '/',
    origin: 'https://help.test',
    pdf: false,
    pictures: false,
  };
  return { ...(await runBuild(site, out, copy)), copy, out };
}
