import type { PageCard } from '../page-card.ts';
import type { ConfidenceModel } from '../query/confidence.ts';
import type { SearchFiles } from '../source.ts';
import { memoizeAsync } from '../memoize.ts';
import { parseChunk, parseFilter, parseMeta } from './pagefind-files.ts';

/** Loads a file by its path below the search directory; rejects if it cannot be loaded. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** The index of one language, loaded in chunks as terms are looked up. */
export interface SearchIndex {
  /** Number of articles; they are the pages from 0 on, and the page after the last is the background. */
  readonly articleCount: number;
  readonly confidence: ConfidenceModel;
  /** Returns the weight of a term in each page; empty for an unknown term. */
  readonly findWeights: (key: string) => Promise<ReadonlyMap<number, number>>;
  /** Returns the numbers of the pages with a value of a filter; empty if no page has it. */
  readonly findPages: (filter: string, value: string) => Promise<ReadonlySet<number>>;
  /** Returns the data to show a page as a result. */
  readonly loadCard: (page: number) => Promise<PageCard>;
}

const none: ReadonlyMap<number, number> = new Map();

/** Opens the index of one language; `load` takes paths below its folder. Rejects if the index cannot be read. */
export async function openIndex(
  load: LoadFile,
  files: Pick<SearchFiles, 'index' | 'cards' | 'confidence'>,
): Promise<SearchIndex> {
  const { pageCount, chunks, filters } = parseMeta(await load(files.index));
  const loadChunk = memoizeAsync(async (file: string) =>
    parseChunk(await load(`index/${file}.pf_index`)),
  );
  const loadFilter = memoizeAsync(async (file: string) =>
    parseFilter(await load(`filter/${file}.pf_filter`)),
  );

  return {
    articleCount: pageCount - 1,
    confidence: files.confidence,
    findWeights: async (key) => {
      const file = findChunk(chunks, key);
      return file === undefined ? none : ((await loadChunk(file)).get(key)?.() ?? none);
    },
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

/** Returns the chunk that may contain a term: the last that does not begin after it. */
function findChunk(
  chunks: readonly { readonly from: string; readonly file: string }[],
  key: string,
): string | undefined {
  const after = chunks.findIndex(({ from }) => from > key);
  return chunks[(after < 0 ? chunks.length : after) - 1]?.file;
}
