import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { localeIds, locales } from '../../../src/i18n/locales.ts';
import { BenchError } from '../../support/bench-error.ts';
import { listArticles, readArticlePage, type BuiltSite } from '../../support/built-site.ts';
import type { OpenEngine } from '../engine.ts';
import { startPagefind } from '../pagefind/start-pagefind.ts';

/** Number of pages added to Pagefind at a time. */
const batchSize = 32;

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new BenchError(
    `Pagefind reports: ${errors.join('; ')}`,
    'Build the site again, and check that `npm run make -- index` works.',
  );
}

/** Writes Pagefind's index of the articles of a site with default options, as Starlight does. */
async function writeStockIndex(site: BuiltSite, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  try {
    const articles = localeIds.flatMap((locale) => listArticles(site, locale));
    for (let start = 0; start < articles.length; start += batchSize) {
      const added = articles.slice(start, start + batchSize).map((article) =>
        index.addHTMLFile({
          url: article.hrefs.article,
          content: readArticlePage(site, article),
        }),
      );
      for (const answer of await Promise.all(added)) assertNoErrors(answer.errors);
    }
    assertNoErrors((await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
}

/** Stock Pagefind on the pages of this site. */
export const openPagefind: OpenEngine = async ({ site, locale }) => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-pagefind-'));
  // Without a package.json, Node would not load the scripts of the directory as modules.
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }\n');
  await writeStockIndex(site, directory);
  const engine = startPagefind(directory, locales[locale].lang);
  return {
    ...engine,
    close: async () => {
      await engine.close();
      rmSync(directory, { recursive: true });
    },
  };
};
