import { join } from 'node:path';
import { noticeSchema, type NoticeData } from '../notices/schema.ts';
import { flowSchema, type FlowData } from '../flows/schema.ts';
import type { Published } from '../lock/published.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { readContentFiles, type EntryFile } from './content-files.ts';
import type { OddFile } from '../walk-folder.ts';
import { datesFormat, type Dates } from '../dates/dates.ts';
import { readJsonFile, type JsonFile } from '../json-file.ts';
import { lockFormat, type Lock } from '../lock/lock.ts';
import { listPublished } from '../lock/list-published.ts';
import { readText, textLimit } from './read-text.ts';
import { parseEntry, type FindParsed, type SourceEntry } from './source-entry.ts';
import { readSourceFiles, type SourceFiles, type UnreadableFile } from './yaml-files.ts';

/** Everything in a content directory, for rules to look at. */
export interface Content {
  /** The directory itself, for rules that look at files beside the entries. */
  readonly directory: string;
  readonly entries: readonly SourceEntry[];
  /** Files without a place. */
  readonly unexpectedFiles: readonly string[];
  /** Entry files without a text; they are in no other list. */
  readonly unreadable: readonly (EntryFile & UnreadableFile)[];
  /** What is neither a file nor a folder of files. */
  readonly odd: readonly OddFile[];
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
  const { unexpectedFiles, odd, ...paths } = readContentFiles(directory);
  const { readable, unreadable } = readEntryTexts(directory, paths.entries);
  const entries = readable.map(({ file, text }) => parseEntry(file, text, findParsed));
  const flows = readSourceFiles(directory, paths.flows, flowSchema);
  return {
    directory,
    now: Date.now(),
    unexpectedFiles,
    flows,
    notices: readSourceFiles(directory, paths.notices, noticeSchema),
    odd,
    entries,
    unreadable,
    byId: Map.groupBy(entries, ({ id }) => id),
    published: listPublished({
      entries,
      unreadable,
      unexpectedFiles: [...unexpectedFiles, ...odd.map(({ path }) => path)],
      flows,
    }),
    lockFile: readJsonFile(directory, lockFormat),
    datesFile: readJsonFile(directory, datesFormat),
  };
}

/** Returns the entry of an article in a locale, or undefined. */
export const findEntry = ({ byId }: Content, locale: Locale, id: string): SourceEntry | undefined =>
  byId.get(id)?.find((entry) => entry.locale === locale);

/** Returns the languages that the site has by its content: those with an article. */
export const listUsedLocales = ({ entries, unreadable }: Content): Locale[] =>
  localeIds.filter((locale) => [...entries, ...unreadable].some((file) => file.locale === locale));

/** Tells whether an article with an id exists, even where its file cannot be read. */
export const isKnownId = ({ byId, unreadable }: Content, id: string): boolean =>
  byId.has(id) || unreadable.some((file) => file.id === id);

/** The entries of a directory with their texts, and those without one. */
interface EntryTexts {
  readonly readable: readonly { readonly file: EntryFile; readonly text: string }[];
  readonly unreadable: Content['unreadable'];
}

/** Reads the texts of entries, all of a directory unless they are given. */
export function readEntryTexts(
  directory: string,
  entries = readContentFiles(directory).entries,
): EntryTexts {
  const texts = entries.map((file) => ({
    file,
    text: readText(join(directory, file.path), textLimit),
  }));
  return {
    readable: texts.flatMap(({ file, text }) => (typeof text === 'string' ? { file, text } : [])),
    unreadable: texts.flatMap(({ file, text }) =>
      typeof text === 'string' ? [] : { ...file, why: text },
    ),
  };
}
