import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, root, testProduct } from './project.ts';
import { runBuild, type BuildResult } from './sites.ts';

/**
 * Other products: the project's code with tables and content of a fixture. The code is copied, because Node, Vite and
 * Astro all read `src/site/` by its path.
 */
const fixtures = join(root, 'tests/fixtures/other-products');

/** Copies the project for the product of a fixture and builds its site; returns what was printed and both folders. */
export async function buildOtherProduct(
  name: 'coded' | 'bare',
): Promise<BuildResult & { readonly copy: string; readonly out: string }> {
  const copy = join(root, '.cache/other-products', name);
  const out = join(copy, 'dist');
  rmSync(copy, { recursive: true, force: true });
  copyProject(copy, join(fixtures, name), testProduct);
  const site = {
    content: join(copy, 'content'),
    base: '/',
    origin: 'https://help.test',
    pdf: false,
    pictures: false,
  };
  return { ...(await runBuild(site, out, copy)), copy, out };
}
