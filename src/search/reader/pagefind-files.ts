import { decodeCbor, type CborValue } from './cbor.ts';
import { inflate } from './inflate.ts';

/**
 * Reads the index files of Pagefind 1.6: compressed CBOR (Pagefind, pagefind/src/index/). The format is not
 * public, so the version is pinned exactly, and tests/unit/search/pagefind-files.test.ts reads files of that
 * version. docs/search.md explains why Pagefind's own browser library is not used.
 */

/** The metadata of an index. */
export interface IndexMeta {
  /** Total number of pages, which are numbered in the order in which they were added. */
  readonly pageCount: number;
  /** Chunks of the word list, in order; `from` sorts before every word of its chunk. */
  readonly chunks: readonly { readonly from: string; readonly file: string }[];
  /** Names of the filters' files, by filter. */
  readonly filters: ReadonlyMap<string, string>;
}

/** The words of a chunk, each with a function that reads its weight in each page. */
export type IndexChunk = ReadonlyMap<string, () => ReadonlyMap<number, number>>;

/** The first bytes of every decompressed file. */
const signature = 'pagefind_dcd';

/** Pagefind stores weights as whole numbers, multiplied by this. */
export const weightScale = 24;

/** The weight of places before the first weight. */
const firstWeight = 25;

/** Returns the metadata of an index. */
export const parseMeta = (bytes: Uint8Array): IndexMeta => {
  const [, pages, chunks, filters] = listOf(decodeFile(bytes));
  return {
    pageCount: listOf(pages).length,
    chunks: listOf(chunks).map((chunk) => {
      const [from, , file] = listOf(chunk);
      return { from: textOf(from), file: textOf(file) };
    }),
    filters: new Map(
      listOf(filters).map((filter) => {
        const [name, file] = listOf(filter);
        return [textOf(name), textOf(file)];
      }),
    ),
  };
};

/** Returns a chunk of the word list. */
export function parseChunk(bytes: Uint8Array): IndexChunk {
  const [words] = listOf(decodeFile(bytes));
  return new Map(
    listOf(words).map((entry) => {
      const [word, pages] = listOf(entry);
      let read: ReadonlyMap<number, number> | undefined;
      return [textOf(word), () => (read ??= readPages(listOf(pages)))];
    }),
  );
}

/** Returns the page numbers of each value of a filter. */
export function parseFilter(bytes: Uint8Array): Map<string, ReadonlySet<number>> {
  const [, values] = listOf(decodeFile(bytes));
  return new Map(
    listOf(values).map((entry) => {
      const [value, pages] = listOf(entry);
      return [textOf(value), new Set(listOf(pages).map(numberOf))];
    }),
  );
}

function decodeFile(bytes: Uint8Array): CborValue {
  const data = inflate(bytes);
  const start = new TextDecoder().decode(data.subarray(0, signature.length));
  if (start === signature) return decodeCbor(data.subarray(signature.length));
  throw new Error(
    `A file of the search index starts with "${start}"; expected "${signature}", as Pagefind 1.6 writes it.`,
  );
}

/** Page numbers are differences from the previous one. */
function readPages(entries: readonly CborValue[]): Map<number, number> {
  let page = 0;
  return new Map(
    entries.map((entry) => {
      const [step, places] = listOf(entry);
      page += numberOf(step);
      return [page, sumWeights(listOf(places))];
    }),
  );
}

/** A negative number is a new weight for the places after it: −1 − weight. */
function sumWeights(places: readonly CborValue[]): number {
  let weight = firstWeight;
  let total = 0;
  for (const place of places) {
    if (numberOf(place) < 0) weight = -1 - numberOf(place);
    else total += weight / weightScale;
  }
  return total;
}

const unexpected = (value: CborValue | undefined, expected: string): Error =>
  new Error(
    `The search index contains ${JSON.stringify(value)} where Pagefind 1.6 writes ${expected}.`,
  );

function listOf(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value === 'object') return value;
  throw unexpected(value, 'a list');
}

function textOf(value: CborValue | undefined): string {
  if (typeof value === 'string') return value;
  throw unexpected(value, 'a text');
}

function numberOf(value: CborValue | undefined): number {
  if (typeof value === 'number') return value;
  throw unexpected(value, 'a number');
}
