import { readFileSync } from 'node:fs';
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
  const meta = await load(index, parseMeta);
  await load(words, parseJson);
  const hrefs = new Set<string | undefined>();
  if (!meta) return hrefs;
  // One after the other: all of an index in memory keeps the garbage collector busy for as long as it is read.
  for (const { file } of meta.chunks) await load(`index/${file}.pf_index`, parseChunk);
  for (const file of meta.filters.values()) await load(`filter/${file}.pf_filter`, parseFilter);
  // The last page is the background, which is never shown.
  for (let page = 0; page < meta.pageCount - 1; page += 1) {
    hrefs.add(((await load(`${cards}/${page}.json`, parseJson)) as PageCard | undefined)?.href);
  }
  return hrefs;
}

/** Reads and parses a file; a problem with it is added to the list. */
async function read<Value>(
  root: string,
  name: string,
  parse: (bytes: Uint8Array) => Value,
  problems: IndexProblem[],
): Promise<Awaited<Value> | undefined> {
  try {
    return await parse(readFileSync(join(root, name)));
  } catch (error) {
    problems.push({
      file: toPath(name),
      seen: `The search cannot read it: ${(error as Error).message}`,
    });
    return undefined;
  }
}
