import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { IndexRecord } from './create-record.ts';

/**
 * Sets the number of places of words in a part of the word list. Pagefind has no public option for it (its
 * pagefind/src/options.rs) and puts 20,000 into a part, which makes 30 KB, and a sentence needs several of them.
 * Where the variable goes, the search works as before and loads twice as much.
 */
const chunkSizeVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Parts of this size weigh about 2 KB. */
const defaultChunkSize = 1500;

/** Files of the index itself; Pagefind's pages, browser library and interface are not used. */
const indexFile = /\.pf_(?:meta|index|filter)$/;

/** The index of one language. */
export interface PagefindFiles {
  /** Path of the list of pages and parts. */
  readonly index: string;
  readonly files: readonly IndexFile[];
}

/**
 * Returns the files of Pagefind's index of records in one language, which numbers their pages in the order of
 * the records. Throws where Pagefind reports an error.
 */
export async function runPagefind(
  records: readonly IndexRecord[],
  chunkSize: number = defaultChunkSize,
): Promise<PagefindFiles> {
  const index = await openIndex(chunkSize);
  try {
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
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

/** Pagefind reads the size of its parts from the environment when its process starts. */
async function openIndex(chunkSize: number): Promise<PagefindIndex> {
  process.env[chunkSizeVariable] = String(chunkSize);
  // All pages in one file, because none of them is used.
  const { index, errors } = await createIndex({ maxFragments: 1 });
  Reflect.deleteProperty(process.env, chunkSizeVariable);
  assertNoErrors(errors);
  if (!index) throw new Error('Pagefind gave no index and no error.');
  return index;
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
