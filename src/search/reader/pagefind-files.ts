import { decodeCbor, type CborValue } from './cbor.ts';
import { inflate } from './inflate.ts';

/**
 * Reads the index files of Pagefind 1.6: compressed CBOR (Pagefind, pagefind/src/index/). The format is not
 * public, so the version is pinned exactly, and tests/unit/search/pagefind-files.test.ts reads files of that
 * version. docs/search.md explains why Pagefind's own browser library is not used.
 */

/** The occurrences of a word in a page, in the text and in each field. */
export interface WordPage {
  readonly page: number;
  /** Occurrences in the text, each times the weight of its place: 1 in a paragraph, 6 in a second-level heading. */
  readonly body: number;
  /** Occurrences in metadata, by the number of the field in `IndexMeta.fields`. */
  readonly fields: ReadonlyMap<number, number>;
}

/** The metadata of an index. */
export interface IndexMeta {
  /** Total number of pages, which are numbered in the order in which they were added. */
  readonly pageCount: number;
  /** Chunks of the word list, in order; `from` sorts before every word of its chunk. */
  readonly chunks: readonly { readonly from: string; readonly file: string }[];
  /** Names of the filters' files, by filter. */
  readonly filters: ReadonlyMap<string, string>;
  /** Names of the metadata fields. */
  readonly fields: readonly string[];
}

/** The words of a chunk, sorted, each with a function that reads its occurrences. */
export type IndexChunk = ReadonlyMap<string, () => readonly WordPage[]>;

/** The first bytes of every decompressed file. */
const signature = 'pagefind_dcd';

/** Weight of a plain word; Pagefind multiplies all weights by it. */
const plainWeight = 24;

/** Returns the metadata of an index. */
export const parseMeta = (bytes: Uint8Array): IndexMeta => {
  const [, pages, chunks, filters, , fields] = listOf(decodeFile(bytes));
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
    fields: listOf(fields).map(textOf),
  };
};

/** Returns a chunk of the word list. */
export function parseChunk(bytes: Uint8Array): IndexChunk {
  const [words] = listOf(decodeFile(bytes));
  return new Map(
    listOf(words).map((entry) => {
      const [word, pages] = listOf(entry);
      let read: WordPage[] | undefined;
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
function readPages(entries: readonly CborValue[]): WordPage[] {
  let page = 0;
  return entries.map((entry) => {
    const [step, places, fieldPlaces] = listOf(entry);
    page += numberOf(step);
    return { page, body: countPlaces(listOf(places)), fields: countFields(listOf(fieldPlaces)) };
  });
}

/** A negative number is a new weight for the places after it: −1 − weight. */
function countPlaces(places: readonly CborValue[]): number {
  let weight = plainWeight;
  let total = 0;
  for (const place of places) {
    if (numberOf(place) < 0) weight = -1 - numberOf(place);
    else total += weight / plainWeight;
  }
  return total;
}

/** A negative number opens a field: −1 − its number. */
function countFields(places: readonly CborValue[]): Map<number, number> {
  const counts = new Map<number, number>();
  let field = 0;
  for (const place of places) {
    if (numberOf(place) < 0) field = -1 - numberOf(place);
    else counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return counts;
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
