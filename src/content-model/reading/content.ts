import { join } from 'node:path';
import type { z } from 'zod';
import { articleSchema, sharedSchema, type ArticleData } from '../articles/schema.ts';
import { noticeSchema, type NoticeData } from '../notices/schema.ts';
import { flowSchema, type FlowData } from '../flows/schema.ts';
import type { Published } from '../lock/published.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { parseBody, type Body } from './body.ts';
import { readContentFiles, type EntryFile } from './content-files.ts';
import { parseFrontmatter, type Frontmatter } from './frontmatter.ts';
import { readDatesFile, type DatesFile } from '../dates/dates-file.ts';
import { readLockFile, type LockFile } from '../lock/lock-file.ts';
import { listPublished } from '../lock/list-published.ts';
import { readUtf8 } from './read-utf8.ts';
import { readSourceFiles, type SourceFiles } from './yaml-files.ts';

/** One entry as its author wrote it, parsed as far as it can be. */
export interface SourceEntry extends EntryFile {
  /** The whole file. */
  readonly text: string;
  readonly frontmatter: Frontmatter;
  /** The frontmatter as an article's data, where it fits the schema. */
  readonly data: ArticleData | undefined;
  /** In which ways the frontmatter does not fit the schema. */
  readonly issues: readonly z.core.$ZodIssue[];
  readonly body: Body;
}

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
  readonly lockFile: LockFile | undefined;
  /** What is known of when; undefined where no dates file says so. */
  readonly datesFile: DatesFile | undefined;
}

/** Returns the parsed body of an entry by its text, where it was parsed before. */
export type FindBody = (file: EntryFile, text: string) => Body | undefined;

/** Reads and parses all content of a directory. A directory that does not exist holds nothing. */
export function readContent(directory: string, findBody?: FindBody): Content {
  const { entries, unexpectedFiles, ...paths } = readContentFiles(directory);
  const decoded = entries.map((file) => ({ file, text: readUtf8(join(directory, file.path)) }));
  const parsed = decoded.flatMap(({ file, text }) =>
    text === undefined ? [] : [parseEntry(file, text, findBody)],
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
    lockFile: readLockFile(directory),
    datesFile: readDatesFile(directory),
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

/** Parses one entry. Never throws for content. */
export function parseEntry(file: EntryFile, text: string, findBody?: FindBody): SourceEntry {
  const frontmatter = parseFrontmatter(text);
  const { data } = frontmatter;
  const parsed = frontmatter.problems.length > 0 ? undefined : articleSchema.safeParse(data);
  return {
    ...file,
    text,
    frontmatter,
    data: parsed?.data,
    issues: listIssues(parsed?.error?.issues ?? [], data),
    body: findBody?.(file, text) ?? parseBody(frontmatter.body, file.locale),
  };
}

/** Without a known kind the schema stops there; the fields that every kind has are checked all the same. */
function listIssues(issues: readonly z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const isKindUnknown = issues.some(({ path }) => path[0] === 'kind');
  return [...issues, ...(isKindUnknown ? (sharedSchema.safeParse(data).error?.issues ?? []) : [])];
}
