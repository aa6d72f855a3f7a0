import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../page-card.ts';
import { parseChunk, parseFilter, parseMeta } from '../reader/pagefind-files.ts';
import {
  searchEntryFile,
  searchIndexDirectory,
  type SearchEntry,
  type SearchFiles,
} from '../source.ts';

/** A file of the search index that cannot be read, or the index, where it lacks an article. */
export interface IndexProblem {
  /** Path in the built site. */
  readonly file: string;
  /** A sentence without a full stop. */
  readonly seen: string;
}

/** Reads every file that the search index of a built site names, as a browser would; returns what is wrong. */
export async function verifySearchIndex(
  directory: string,
  { catalogue, links }: Pick<BuiltSite, 'catalogue' | 'links'>,
): Promise<IndexProblem[]> {
  const problems: IndexProblem[] = [];
  const entry = await read(
    join(directory, searchIndexDirectory),
    searchEntryFile,
    parseJson,
    problems,
  );
  const { locales = {} } = (entry ?? {}) as Partial<SearchEntry>;
  for (const [locale, files] of Object.entries(locales) as [Locale, SearchFiles][]) {
    const found = await readLocale(join(directory, searchIndexDirectory), locale, files, problems);
    const missing = catalogue.all
      .filter((article) => article.locale === locale)
      .filter(({ id }) => !found.has(links.article(locale, id)));
    for (const { id } of missing) {
      problems.push({
        file: toPath(searchEntryFile),
        seen: `The search does not find ${locale}/${id}`,
      });
    }
  }
  return problems;
}

const toPath = (name: string): string => `${searchIndexDirectory}/${name}`;

const parseJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Reads the files of one language; returns the hrefs of the pages it finds. */
async function readLocale(
  root: string,
  locale: Locale,
  { index, cards, words }: SearchFiles,
  problems: IndexProblem[],
): Promise<Set<string | undefined>> {
  const load = <Value>(name: string, parse: (bytes: Uint8Array) => Value) =>
    read(root, `${locale}/${name}`, parse, problems);
  const [meta] = await Promise.all([load(index, parseMeta), load(words, parseJson)]);
  if (!meta) return new Set();
  await Promise.all([
    ...meta.chunks.map(({ file }) => load(`index/${file}.pf_index`, parseChunk)),
    ...[...meta.filters.values()].map((file) => load(`filter/${file}.pf_filter`, parseFilter)),
  ]);
  const pages = await Promise.all(
    Array.from({ length: meta.pageCount }, (_, page) => load(`${cards}/${page}.json`, parseJson)),
  );
  return new Set(pages.map((card) => (card as PageCard | undefined)?.href));
}

/** Reads and parses a file; a problem with it is added to the list. */
async function read<Value>(
  root: string,
  name: string,
  parse: (bytes: Uint8Array) => Value,
  problems: IndexProblem[],
): Promise<Awaited<Value> | undefined> {
  try {
    return await parse(await readFile(join(root, name)));
  } catch (error) {
    problems.push({
      file: toPath(name),
      seen: `The search cannot read it: ${(error as Error).message}`,
    });
    return undefined;
  }
}
