import { gzipSync } from 'node:zlib';
import type { PageCard } from '../../src/search/page-card.ts';
import type { CborValue } from '../../src/search/reader/cbor.ts';
import { toStem } from '../../src/search/query/stem.ts';
import { openIndex, type LoadFile, type SearchIndex } from '../../src/search/reader/open-index.ts';
import { weightScale } from '../../src/search/reader/pagefind-files.ts';

/** A search index in memory, in Pagefind's file format, which tests read with the project's reader. */
export type IndexFiles = Map<string, Uint8Array>;

/** A page in an index. */
export interface IndexedPage {
  /** Terms with the weight 1, separated by spaces; of a word, any form. */
  readonly content?: string;
  /** Terms with other weights, by their keys. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly category?: string;
  readonly card?: PageCard;
}

/** Name of the list of pages in `IndexFiles`. */
export const metaFile = 'test.pf_meta';

/** Names of the list of pages and of the folder of cards, as the entry of a site has them. */
export const indexNames = {
  index: metaFile,
  cards: 'cards',
  // An answer is sure if most of the query is known.
  confidence: {
    bias: -5,
    factors: { known: 10, lead: 0 },
    sure: 0.6,
    something: 0,
  },
} as const;

/** Returns the name of the part of the word list that starts with a word. */
export const getPartFile = (from: string): string => `index/part-${from}.pf_index`;

/** Returns the name of the card of a page. */
export const getCardFile = (page: number): string => `cards/${page}.json`;

const categoryFile = 'filter/category.pf_filter';

/** Returns the files of an index whose word list is split at the given words; the last page is the background. */
export function createIndexFiles(
  articles: readonly IndexedPage[],
  starts: readonly string[] = [''],
  background: IndexedPage = {},
): IndexFiles {
  const pages = [...articles, background];
  const words = [...new Set(pages.flatMap((page) => [...getWeights(page).keys()]))].sort();
  const parts = starts.map((from, index): [string, Uint8Array] => [
    getPartFile(from),
    packCbor([
      words
        .filter((word) => word >= from && !(word >= (starts[index + 1] ?? '\uffff')))
        .map((word) => [word, listPlaces(pages, word)]),
    ]),
  ]);
  const list = [
    'test',
    pages.map((_, page) => [`page-${page}`, 0]),
    starts.map((from) => [from, from, `part-${from}`]),
    [['category', 'category']],
  ];
  return new Map([
    [metaFile, packCbor(list)],
    [categoryFile, packCbor(['category', listCategories(pages)])],
    ...parts,
    ...pages.map(({ card }, page): [string, Uint8Array] => [
      getCardFile(page),
      new TextEncoder().encode(JSON.stringify(card ?? {})),
    ]),
  ]);
}

/** Loads files from memory; missing files fail, like requests on a bad connection. */
export const createLoader =
  (files: IndexFiles): LoadFile =>
  (path) => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`${path} did not arrive.`));
  };

/** Opens an index in memory; files in `missing` fail to load. */
export function openTestIndex(
  pages: readonly IndexedPage[],
  { starts, missing = [] }: { starts?: readonly string[]; missing?: readonly string[] } = {},
): Promise<SearchIndex> {
  const files = createIndexFiles(pages, starts);
  for (const file of missing) if (!files.delete(file)) throw new Error(`There is no ${file}.`);
  return openIndex(createLoader(files), indexNames);
}

function getWeights({ content = '', weights = {} }: IndexedPage): Map<string, number> {
  const terms = content.split(' ').filter(Boolean).map(toStem);
  return new Map([...terms.map((term) => [term, 1] as const), ...Object.entries(weights)]);
}

/** Pagefind encodes a page as the difference to the previous page, and a weight as −1 − 24 × the weight. */
function listPlaces(pages: readonly IndexedPage[], word: string): CborValue[] {
  let last = 0;
  return pages.flatMap((page, number) => {
    const weight = getWeights(page).get(word);
    if (weight === undefined) return [];
    const step = number - last;
    last = number;
    return [[step, [-1 - Math.round(weight * weightScale), 0], []]];
  });
}

function listCategories(pages: readonly IndexedPage[]): CborValue[] {
  const values = new Set(pages.flatMap(({ category }) => category ?? []));
  return [...values].map((value) => [
    value,
    pages.flatMap(({ category }, page) => (category === value ? [page] : [])),
  ]);
}

const pack = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));

const packCbor = (value: CborValue): Uint8Array => pack(Uint8Array.from(encodeCbor(value)));

/** Writes CBOR with four-byte lengths throughout, which is allowed and short to write. */
function encodeCbor(value: CborValue): number[] {
  if (typeof value === 'number')
    return value < 0 ? encodeHead(1, -1 - value) : encodeHead(0, value);
  if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    return [...encodeHead(3, bytes.length), ...bytes];
  }
  return [...encodeHead(4, value.length), ...value.flatMap(encodeCbor)];
}

const encodeHead = (type: number, number: number): number[] => [
  type * 32 + 26,
  ...[24, 16, 8, 0].map((bits) => (number >>> bits) & 255),
];
