import type { PageCard } from '../page-card.ts';
import type { SearchFiles } from '../source.ts';
import { memoizeAsync } from './memoize-async.ts';
import {
  parseChunk,
  parseFilter,
  parseMeta,
  type IndexChunk,
  type WordPage,
} from './pagefind-files.ts';

/** Loads a file by its path below the search directory; rejects if it cannot be loaded. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** A word of the index and the pages that contain it. */
export interface IndexWord {
  readonly word: string;
  readonly pages: readonly WordPage[];
}

/** The index of one language, loaded in chunks as words are looked up. */
export interface SearchIndex {
  /** Total number of pages. */
  readonly pageCount: number;
  /** Names of the metadata fields, by the numbers in `WordPage.fields`. */
  readonly fields: readonly string[];
  /** Returns the words that start with `start`, sorted; with `exact` only the word itself. */
  readonly findWords: (start: string, exact?: boolean) => Promise<readonly IndexWord[]>;
  /** Returns the numbers of the pages with a value of a filter; empty if no page has it. */
  readonly findPages: (filter: string, value: string) => Promise<ReadonlySet<number>>;
  /** Returns the data to show a page as a result. */
  readonly loadCard: (page: number) => Promise<PageCard>;
}

/** Maximum number of chunks loaded for one prefix: “a” alone would load a twentieth of the word list. */
const chunksPerPrefix = 2;

/** Opens the index of one language; `load` takes paths below its folder. Rejects if the index cannot be read. */
export async function openIndex(
  load: LoadFile,
  files: Pick<SearchFiles, 'index' | 'cards'>,
): Promise<SearchIndex> {
  const { pageCount, chunks, filters, fields } = parseMeta(await load(files.index));
  const loadChunk = memoizeAsync(async (file: string) =>
    parseChunk(await load(`index/${file}.pf_index`)),
  );
  const loadFilter = memoizeAsync(async (file: string) =>
    parseFilter(await load(`filter/${file}.pf_filter`)),
  );

  const findWords = async (start: string, exact = false): Promise<IndexWord[]> => {
    const files = listFiles(chunks, start, exact);
    const found = await Promise.all(files.map(loadChunk));
    return found.flatMap((chunk) => pickWords(chunk, start, exact));
  };
  return {
    pageCount,
    fields,
    findWords,
    findPages: async (filter, value) => {
      const file = filters.get(filter);
      const pages = file ? (await loadFilter(file)).get(value) : undefined;
      return pages ?? new Set<number>();
    },
    loadCard: memoizeAsync(async (page: number) =>
      parseCard(await load(`${files.cards}/${page}.json`)),
    ),
  };
}

const parseCard = (bytes: Uint8Array): PageCard =>
  JSON.parse(new TextDecoder().decode(bytes)) as PageCard;

/** Returns the chunks that may contain words with a prefix: the last that begins before it, and those after. */
function listFiles(
  chunks: readonly { readonly from: string; readonly file: string }[],
  start: string,
  exact: boolean,
): string[] {
  const after = chunks.findIndex(({ from }) => from > start);
  const first = Math.max(0, (after < 0 ? chunks.length : after) - 1);
  return chunks
    .slice(first, exact ? first + 1 : first + chunksPerPrefix)
    .filter(({ from }, index) => index === 0 || from.startsWith(start))
    .map(({ file }) => file);
}

function pickWords(chunk: IndexChunk, start: string, exact: boolean): IndexWord[] {
  if (exact) {
    const pages = chunk.get(start)?.();
    return pages ? [{ word: start, pages }] : [];
  }
  return [...chunk]
    .filter(([word]) => word.startsWith(start))
    .map(([word, read]) => ({ word, pages: read() }));
}
