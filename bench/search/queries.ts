import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { BenchError } from '../support/bench-error.ts';

/** A query and the article that answers it. */
export interface LabelledQuery {
  readonly query: string;
  /** Id of the article. */
  readonly topic: string;
  /** Other articles that also answer it, because a query does not always say which of two a reader needs. */
  readonly also?: readonly string[];
}

/** Supported headers; a column `also` lists other right ids, and further columns, such as a source, are ignored. */
const headers = ['query\ttopic', 'query\tid'] as const;

const hint = 'Write a header, then one query a line: the query, a tab, the id of its article.';

/**
 * Returns the queries of a file of tab-separated values, in order. Throws if the header or a line is
 * malformed; `file` is the name for the message.
 */
export function parseQueries(text: string, file: string): LabelledQuery[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split('\n');
  if (!headers.some((known) => header === known || header.startsWith(`${known}\t`))) {
    const expected = headers.map((known) => JSON.stringify(known)).join(' or ');
    throw new BenchError(
      `${file}:1 is ${JSON.stringify(header.slice(0, 80))}; expected ${expected}.`,
      hint,
    );
  }
  if (lines.length === 0) {
    throw new BenchError(`${file} has a header and no queries.`, hint);
  }
  const also = header.split('\t').indexOf('also');
  return lines.map((line, index) => parseLine(line, { place: `${file}:${index + 2}`, also }));
}

function parseLine(
  line: string,
  { place, also }: { readonly place: string; readonly also: number },
): LabelledQuery {
  const cells = line.split('\t').map((cell) => cell.trim());
  const [query = '', topic = ''] = cells;
  const others = (cells[also] ?? '').split(/[ ,]+/).filter(Boolean);
  if (query !== '' && topic !== '')
    return { query, topic, ...(others.length > 0 && { also: others }) };
  const seen = JSON.stringify(line.slice(0, 80));
  throw new BenchError(`${place} is ${seen}; expected a query, a tab and an article’s id.`, hint);
}

/** Returns the other articles that also answer the queries of each topic, from the text of `also.tsv`. */
export function parseAlso(text: string): ReadonlyMap<string, readonly string[]> {
  const [, ...lines] = text.trimEnd().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [topic = '', also = ''] = line.split('\t').map((cell) => cell.trim());
      return [topic, also.split(/ +/)] as const;
    }),
  );
}

/** Queries in each language of the site. */
export type QueriesByLocale<Query> = Readonly<Record<Locale, readonly Query[]>>;

/** Returns a value for each language of the site. */
export const mapLocales = <Value>(toValue: (locale: Locale) => Value) =>
  Object.fromEntries(localeIds.map((locale) => [locale, toValue(locale)])) as Record<Locale, Value>;

/**
 * Reads the queries of each language in a directory (`en.tsv`), and the other articles that answer the queries of a topic
 * (`also.tsv`, if there is one). Throws if a language is missing or malformed.
 */
export function readQueries(
  directory: string,
  alsoFile: string = join(directory, 'also.tsv'),
): QueriesByLocale<LabelledQuery> {
  const others = existsSync(alsoFile)
    ? parseAlso(readFileSync(alsoFile, 'utf8'))
    : new Map<string, readonly string[]>();
  const addOthers = (query: LabelledQuery): LabelledQuery => {
    const also = others.get(query.topic);
    return also === undefined ? query : { ...query, also: [...(query.also ?? []), ...also] };
  };
  const read = (locale: Locale) => {
    const file = join(directory, `${locale}.tsv`);
    if (existsSync(file)) return parseQueries(readFileSync(file, 'utf8'), file).map(addOthers);
    throw new BenchError(
      `${file} does not exist; expected ${localeIds.map((id) => `${id}.tsv`).join(' and ')}.`,
      'Name the directory of the queries: --queries DIR.',
    );
  };
  return mapLocales(read);
}

/** Returns the queries without their topics. */
export const toTexts = (queries: QueriesByLocale<LabelledQuery>): QueriesByLocale<string> =>
  mapLocales((locale) => queries[locale].map(({ query }) => query));
