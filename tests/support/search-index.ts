import { gzipSync } from 'node:zlib';
import type { PageCard } from '../../src/search/page-card.ts';
import type { CborValue } from '../../src/search/reader/cbor.ts';
import { openIndex, type LoadFile, type SearchIndex } from '../../src/search/reader/open-index.ts';

/** A search index in memory, in Pagefind's file format, which tests read with the project's reader. */
export type IndexFiles = Map<string, Uint8Array>;

/** The terms of a page in an index, separated by spaces. */
export interface IndexedPage {
  readonly content?: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly category?: string;
  readonly card?: PageCard;
}

/** Name of the list of pages in `IndexFiles`. */
export const metaFile = 'test.pf_meta';

/** Names of the list of pages and of the folder of cards, as the entry of a site has them. */
export const indexNames = { index: metaFile, cards: 'cards' } as const;

/** Returns the name of the part of the word list that starts with a word. */
export const getPartFile = (from: string): string => `index/part-${from}.pf_index`;

/** Returns the name of the card of a page. */
export const getCardFile = (page: number): string => `cards/${page}.json`;

const categoryFile = 'filter/category.pf_filter';

/** Names of the metadata fields; a term's field is its place in this list. */
const fields = ['headings', 'lines', 'summary', 'title'];

/** Returns the files of an index whose word list is split at the given words. */
export function createIndexFiles(
  pages: readonly IndexedPage[],
  starts: readonly string[] = [''],
): IndexFiles {
  const words = [...new Set(pages.flatMap(listWords))].sort();
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
    [],
    fields,
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

const splitWords = (text = ''): string[] => text.split(' ').filter(Boolean);

const listWords = ({ content, meta = {} }: IndexedPage): string[] =>
  [content, ...Object.values(meta)].flatMap(splitWords);

const count = (text: string | undefined, word: string): number[] =>
  splitWords(text).flatMap((candidate, place) => (candidate === word ? [place] : []));

/** Pagefind encodes a page as the difference to the previous page, and a field as −1 − its number. */
function listPlaces(pages: readonly IndexedPage[], word: string): CborValue[] {
  let last = 0;
  return pages.flatMap((page, number) => {
    if (!listWords(page).includes(word)) return [];
    const step = number - last;
    last = number;
    const inFields = fields.flatMap((field, index) => {
      const places = count(page.meta?.[field], word);
      return places.length > 0 ? [-1 - index, ...places] : [];
    });
    return [[step, count(page.content, word), inFields]];
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
