import type { z } from 'zod';
import { articleSchema, sharedSchema, type ArticleData } from '../articles/schema.ts';
import type { Body } from './body.ts';
import type { EntryFile } from './content-files.ts';
import { describeFrontmatter, type Frontmatter } from './frontmatter.ts';
import { parseText, type ParsedText } from './parse-text.ts';

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

/** Returns what the text of an entry holds, where it was parsed before. */
export type FindParsed = (file: EntryFile, text: string) => ParsedText | undefined;

/** Parses one entry. Never throws for content. */
export function parseEntry(file: EntryFile, text: string, findParsed?: FindParsed): SourceEntry {
  const { locale } = file;
  const { fields, problems, body } = findParsed?.(file, text) ?? parseText({ text, locale });
  const parsed = problems.length > 0 ? undefined : articleSchema.safeParse(fields);
  return {
    ...file,
    text,
    frontmatter: { data: fields, problems, ...describeFrontmatter(text) },
    data: parsed?.data,
    issues: listIssues(parsed?.error?.issues ?? [], fields),
    body,
  };
}

/** Without a known kind the schema stops there; the fields that every kind has are checked all the same. */
function listIssues(issues: readonly z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const isKindUnknown = issues.some(({ path }) => path[0] === 'kind');
  return [...issues, ...(isKindUnknown ? (sharedSchema.safeParse(data).error?.issues ?? []) : [])];
}
