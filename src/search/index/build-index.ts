import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { searchIndexDirectory, searchSourceFile, type SearchSource } from '../source.ts';
import { annotatePage } from './annotate-page.ts';

/** Parts of Pagefind's own interface that it writes beside every index; this site has its own. */
const unusedFiles = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Makes the search index of a built site and returns the number of pages in it. Reads the pages
 * themselves and the list in `search/articles.json`; can be run again on the same directory. Throws
 * where a page of the list is missing or Pagefind reports an error.
 */
export async function buildSearchIndex(directory: string, base: string): Promise<number> {
  const sources = readSearchSources(directory);
  const index = await openIndex();
  try {
    await inBatches(sources, (source) => addPage(index, { directory, base, source }));
    const target = join(directory, searchIndexDirectory);
    rmSync(target, { recursive: true, force: true });
    assertNoErrors((await index.writeFiles({ outputPath: target })).errors);
    for (const file of unusedFiles) rmSync(join(target, file), { force: true });
    return sources.length;
  } finally {
    await close();
  }
}

/** Pages handed to Pagefind at a time: its process answers each on its own, and waits cost most. */
const batchSize = 32;

/** Runs a task over all items, a batch at a time, so that a large site does not stand in memory whole. */
async function inBatches<Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    await Promise.all(items.slice(start, start + batchSize).map(task));
  }
}

/** Reads which articles a built site holds; throws where the directory is not one. */
export function readSearchSources(directory: string): SearchSource[] {
  const file = join(directory, searchSourceFile);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SearchSource[];
  throw new Error(
    `${file} does not exist; expected a directory that \`npm run build\` has written.`,
  );
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  return index;
}

interface Page {
  readonly directory: string;
  readonly base: string;
  readonly source: SearchSource;
}

async function addPage(index: PagefindIndex, { directory, base, source }: Page): Promise<void> {
  const html = readFileSync(join(directory, source.href.slice(base.length), 'index.html'), 'utf8');
  const { errors } = await index.addHTMLFile({
    url: source.href,
    content: annotatePage(html, source),
  });
  assertNoErrors(errors);
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
