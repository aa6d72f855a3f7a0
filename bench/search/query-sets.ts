import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { parseAlso, parseQueries, type LabelledQuery } from './queries.ts';

/** The queries of one file. */
export interface QuerySet {
  /** What is before the language in the name of the file: `forum` of `forum-en.tsv`; `queries` where nothing is. */
  readonly name: string;
  readonly locale: Locale;
  /** Empty where no article answers. */
  readonly queries: readonly LabelledQuery[];
  /** Queries that no article answers. */
  readonly unanswerable: readonly string[];
}

/**
 * Reads the query files of a directory: `en.tsv`, `forum-en.tsv`, and with queries that no article answers
 * `en.unanswerable.tsv`. `alsoFile` names other articles that answer the queries of a topic, if it exists. Throws if a
 * file is malformed.
 */
export function readQuerySets(directory: string, alsoFile: string): QuerySet[] {
  const others = existsSync(alsoFile)
    ? parseAlso(readFileSync(alsoFile, 'utf8'))
    : new Map<string, readonly string[]>();
  const files = readdirSync(directory);
  const names = files.flatMap((file) => /^(?:(.+)-)?[a-z]+\.tsv$/.exec(file)?.[1] ?? []);
  return ['', ...new Set(names)].flatMap((name) =>
    localeIds.flatMap((locale): QuerySet[] => {
      const stem = `${name === '' ? '' : `${name}-`}${locale}`;
      if (!files.includes(`${stem}.tsv`)) return [];
      const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
      const refused = `${stem}.unanswerable.tsv`;
      return [
        {
          name: name || 'queries',
          locale,
          queries: parseQueries(read(`${stem}.tsv`), `${stem}.tsv`).map((query) => ({
            ...query,
            also: [...(query.also ?? []), ...(others.get(query.topic) ?? [])],
          })),
          unanswerable: files.includes(refused) ? listFirstCells(read(refused)) : [],
        },
      ];
    }),
  );
}

const listFirstCells = (text: string): string[] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t')[0]?.trim() ?? '');
