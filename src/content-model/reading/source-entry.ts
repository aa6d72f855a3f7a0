import type { z } from 'zod';
import { articleSchema, sharedSchema, type ArticleData } from '../articles/schema.ts';
import { parseBody, type Body } from './body.ts';
import type { EntryFile } from './content-files.ts';
import { parseFrontmatter, type Frontmatter } from './frontmatter.ts';

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

/** Returns the parsed body of an entry by its text, where it was parsed before. */
export type FindBody = (file: EntryFile, text: string) => Body | undefined;

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
