import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, root, testProduct } from './project.ts';
import { runBuild, type BuildResult } from './sites.ts';

/** Other products: the project's code with tables and content of a fixture. */
const fixtures = join(root, 'tests/fixtures/other-products');

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
  const copy = join(root, '.cache/other-products', [name, ...(languages ?? [])].join('-'));
  const out = join(copy, 'dist');
  rmSync(copy, { recursive: true, force: true });
  // The site in several languages has the tables of another one.
  copyProject(copy, join(fixtures, name === 'languages' ? 'coded' : name), testProduct);
  if (name === 'languages') {
    rmSync(join(copy, 'content'), { recursive: true });
    cpSync(join(fixtures, name, 'content'), join(copy, 'content'), { recursive: true });
  }
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
