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

/** Loads one file of the search, by its path below the search directory; rejects where it does not arrive. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** A word of the index and the pages it stands in. */
export interface IndexWord {
  readonly word: string;
  readonly pages: readonly WordPage[];
}

/** One language's index, read part by part as words are looked up. */
export interface SearchIndex {
  /** Pages in all. */
  readonly pageCount: number;
  /** Names of the metadata fields, by the numbers in `WordPage.fields`. */
  readonly fields: readonly string[];
  /** Returns the words that start with `start`, sorted; the one word itself with `exact`. */
  readonly findWords: (start: string, exact?: boolean) => Promise<readonly IndexWord[]>;
  /** Returns the numbers of the pages with a value of a filter; none where no page has it. */
  readonly findPages: (filter: string, value: string) => Promise<ReadonlySet<number>>;
  /** Returns what the build wrote of a page to show it as a result. */
  readonly loadCard: (page: number) => Promise<PageCard>;
}

/** Parts of the word list read for one start of a word: “a” alone would ask for a twentieth of it. */
const chunksPerStart = 2;

/** Opens the index of one language; `load` takes paths below its folder. Rejects where the index cannot be read. */
export async function openIndex(
  load: LoadFile,
  files: Pick<SearchFiles, 'index' | 'cards'>,
): Promise<SearchIndex> {
  const { pageCount, chunks, filters, fields } = await parseMeta(await load(files.index));
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

/** The parts that may hold words with this start: the last one that begins before it, and those after. */
function listFiles(
  chunks: readonly { readonly from: string; readonly file: string }[],
  start: string,
  exact: boolean,
): string[] {
  const after = chunks.findIndex(({ from }) => from > start);
  const first = Math.max(0, (after < 0 ? chunks.length : after) - 1);
  return chunks
    .slice(first, exact ? first + 1 : first + chunksPerStart)
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
