import { join } from 'node:path';
import { noticeSchema, type NoticeData } from '../notices/schema.ts';
import { flowSchema, type FlowData } from '../flows/schema.ts';
import type { Published } from '../lock/published.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { readContentFiles, type EntryFile } from './content-files.ts';
import { datesFormat, type Dates } from '../dates/dates.ts';
import { readJsonFile, type JsonFile } from '../json-file.ts';
import { lockFormat, type Lock } from '../lock/lock.ts';
import { listPublished } from '../lock/list-published.ts';
import { readUtf8 } from './read-utf8.ts';
import { parseEntry, type FindParsed, type SourceEntry } from './source-entry.ts';
import { readSourceFiles, type SourceFiles } from './yaml-files.ts';

/** Everything in a content directory, for rules to look at. */
export interface Content {
  /** The directory itself, for rules that look at files beside the entries. */
  readonly directory: string;
  readonly entries: readonly SourceEntry[];
  /** Files without a place. */
  readonly unexpectedFiles: readonly string[];
  /** Entry files that are not UTF-8 text; they are in no other list. */
  readonly undecodable: readonly EntryFile[];
  /** The entries of one article, one or more per locale where ids clash. */
  readonly byId: ReadonlyMap<string, readonly SourceEntry[]>;
  readonly flows: SourceFiles<FlowData>;
  readonly notices: SourceFiles<NoticeData>;
  /** When it was looked at, in milliseconds since 1970. */
  readonly now: number;
  /** What links may name, whatever the language. */
  readonly published: Published;
  /** What was published before; undefined where no lock says so. */
  readonly lockFile: JsonFile<Lock> | undefined;
  /** What is known of when; undefined where no dates file says so. */
  readonly datesFile: JsonFile<Dates> | undefined;
}

/** Reads and parses all content of a directory. A directory that does not exist holds nothing. */
export function readContent(directory: string, findParsed?: FindParsed): Content {
  const { entries, unexpectedFiles, ...paths } = readContentFiles(directory);
  const decoded = entries.map((file) => ({ file, text: readUtf8(join(directory, file.path)) }));
  const parsed = decoded.flatMap(({ file, text }) =>
    text === undefined ? [] : [parseEntry(file, text, findParsed)],
  );
  const undecodable = decoded.flatMap(({ file, text }) => (text === undefined ? [file] : []));
  const flows = readSourceFiles(directory, paths.flows, flowSchema);
  return {
    directory,
    now: Date.now(),
    unexpectedFiles,
    flows,
    notices: readSourceFiles(directory, paths.notices, noticeSchema),
    entries: parsed,
    undecodable,
    byId: Map.groupBy(parsed, ({ id }) => id),
    published: listPublished({ entries: parsed, undecodable, unexpectedFiles, flows }),
    lockFile: readJsonFile(directory, lockFormat),
    datesFile: readJsonFile(directory, datesFormat),
  };
}

/** Returns the entry of an article in a locale, or undefined. */
export const findEntry = ({ byId }: Content, locale: Locale, id: string): SourceEntry | undefined =>
  byId.get(id)?.find((entry) => entry.locale === locale);

/** Returns the languages that the site has by its content: those with an article. */
export const listUsedLocales = ({ entries, undecodable }: Content): Locale[] =>
  localeIds.filter((locale) => [...entries, ...undecodable].some((file) => file.locale === locale));

/** Tells whether an article with an id exists, even where its file cannot be decoded. */
export const isKnownId = ({ byId, undecodable }: Content, id: string): boolean =>
  byId.has(id) || undecodable.some((file) => file.id === id);

/** Returns the entries of a directory with their texts; files that are not UTF-8 are left out. */
export const readEntryTexts = (directory: string): { file: EntryFile; text: string }[] =>
  readContentFiles(directory).entries.flatMap((file) => {
    const text = readUtf8(join(directory, file.path));
    return text === undefined ? [] : [{ file, text }];
  });
