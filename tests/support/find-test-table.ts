import { dirname, join, resolve, sep } from 'node:path';
import { root, testProduct } from './project.ts';

/**
 * Returns the table of the tests’ product that an import gets in place of one of `src/site/`, so that tests pass
 * whichever product `src/site/` describes; undefined for other imports. It goes by the path alone, because `src/site/`
 * may have no file of that name.
 */
export function findTestTable(id: string, importer: string): string | undefined {
  if (!/^[./]/.test(id)) return undefined;
  const path = resolve(dirname(importer), id);
  const site = join(root, 'src/site') + sep;
  return path.startsWith(site) ? join(testProduct, 'site', path.slice(site.length)) : undefined;
}
