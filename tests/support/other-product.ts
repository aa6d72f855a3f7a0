import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, root } from './project.ts';
import { runBuild, type BuildResult } from './sites.ts';

/**
 * Other products: the project's code with their tables and content. The code is copied, because Node, Vite and Astro
 * all read `src/site/` by its path.
 */
const fixtures = join(root, 'tests/fixtures/other-products');

export interface OtherProduct {
  /** The folder with `site` and `content`. */
  readonly folder: string;
  /** The folder whose tables it has where it has none. */
  readonly base?: string;
  /** Whether its PDFs are built. */
  readonly pdf: boolean;
}

export const otherProducts = {
  /** Codes of another form, and tables of its own. */
  coded: { folder: join(fixtures, 'coded'), pdf: true },
  /** Nothing that a product can leave out. */
  bare: { folder: join(fixtures, 'bare'), base: join(fixtures, 'coded'), pdf: false },
  /** What an author begins with. */
  starter: { folder: join(root, 'examples/starter'), pdf: false },
} as const satisfies Record<string, OtherProduct>;

export type OtherProductName = keyof typeof otherProducts;

export const otherProductNames = Object.keys(otherProducts) as readonly OtherProductName[];

export interface BuiltProduct extends BuildResult {
  /** The folder of the project's copy. */
  readonly copy: string;
  /** The folder of the built site. */
  readonly out: string;
}

/** Copies the project for another product and builds its site; returns what was printed and both folders. */
export async function buildOtherProduct(name: OtherProductName): Promise<BuiltProduct> {
  const { folder, base, pdf }: OtherProduct = otherProducts[name];
  const copy = createFolder(name);
  copyProject(copy, folder, base);
  return build(copy, pdf);
}

/** Builds a site of one product in some languages, the first of them for the world. */
export async function buildLanguages(languages: readonly string[]): Promise<BuiltProduct> {
  const copy = createFolder(['languages', ...languages].join('-'));
  copyProject(copy, otherProducts.coded.folder);
  const content = join(copy, 'content');
  rmSync(content, { recursive: true });
  for (const folder of [...languages, 'flows'])
    cpSync(join(fixtures, 'languages/content', folder), join(content, folder), { recursive: true });
  const file = join(copy, 'src/site/languages.ts');
  const text = readFileSync(file, 'utf8')
    .replace(/(publishedLanguages = )\[[^\]]*\]/, `$1${JSON.stringify(languages)}`)
    .replace(/(worldLanguage[^=]*= )'\w+'/, `$1'${languages[0] ?? ''}'`);
  writeFileSync(file, text);
  return build(copy, false);
}

/** Returns an empty folder for a copy of the project. */
function createFolder(name: string): string {
  const copy = join(root, '.cache/other-products', name);
  rmSync(copy, { recursive: true, force: true });
  return copy;
}

async function build(copy: string, pdf: boolean): Promise<BuiltProduct> {
  const out = join(copy, 'dist');
  const content = join(copy, 'content');
  const site = { content, base: '/', origin: 'https://help.test', pdf, pictures: false };
  return { ...(await runBuild(site, out, copy)), copy, out };
}

const builtVariable = 'BUILT_OTHER_PRODUCTS';

/** Builds other products, unless this run has already built them; files of all kinds of test share them. */
export async function buildOtherProducts(names: readonly OtherProductName[]): Promise<void> {
  if (process.env[builtVariable] !== undefined) return;
  const built = await Promise.all(names.map(async (name) => [name, await buildOtherProduct(name)]));
  process.env[builtVariable] = JSON.stringify(Object.fromEntries(built));
}

/** Returns an other product that was built for this run; its name must be in quotes in the test file. */
export function getOtherProduct(name: OtherProductName): BuiltProduct {
  const built = JSON.parse(process.env[builtVariable] ?? '{}') as Record<string, BuiltProduct>;
  const product = built[name];
  if (product) return product;
  throw new Error(
    `The product "${name}" was not built for this run; expected its name, in quotes, in the test file.`,
  );
}
