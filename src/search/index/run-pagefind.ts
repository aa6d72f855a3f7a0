import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { IndexPage } from './create-page.ts';

/**
 * Environment variable for the number of word positions in a chunk of the word list. Pagefind has no public option
 * for it (pagefind/src/options.rs), and its default of 20,000 makes chunks of 30 KB, of which a sentence needs
 * several. If a version of Pagefind ignores the variable, the search works and loads twice as much.
 */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Makes chunks of less than 1 KB: with 350, the median of a first query was 2 KB larger; with 1,500, 9 % (English) and 13 % (Chinese). */
const defaultChunkSize = 200;

/** Files of the index itself; Pagefind's pages, browser library and interface are not used. */
const indexFile = /\.pf_(?:meta|index|filter)$/;

/** The index of one language. */
export interface PagefindFiles {
  /** Path of the list of pages and chunks. */
  readonly index: string;
  readonly files: readonly IndexFile[];
}

/**
 * Indexes pages of one language with Pagefind and returns the files. Pages are numbered in the order of the list. Throws if Pagefind reports an error.
 */
export async function runPagefind(
  pages: readonly IndexPage[],
  chunkSize: number = defaultChunkSize,
): Promise<PagefindFiles> {
  const index = await openIndex(chunkSize);
  try {
    const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    assertNoErrors(added.flatMap(({ errors }) => errors));
    const { files: all, errors } = await index.getFiles();
    assertNoErrors(errors);
    const files = all.filter(({ path }) => indexFile.test(path));
    const list = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (!list) throw new Error('Pagefind wrote no list of pages.');
    return { index: list.path, files };
  } finally {
    await close();
  }
}

/** Sets the environment variable only while Pagefind's process starts and reads it. */
async function openIndex(chunkSize: number): Promise<PagefindIndex> {
  process.env[chunkSizeVariable] = String(chunkSize);
  // All pages in one file, because they are not used.
  const { index, errors } = await createIndex({ maxFragments: 1 });
  Reflect.deleteProperty(process.env, chunkSizeVariable);
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  return index;
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
