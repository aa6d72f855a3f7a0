import { basename, join } from 'node:path';
import type { z } from 'zod';
import { readText, textLimit, type Unreadable } from './read-text.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A YAML file that holds one thing in all languages, parsed as far as it can be: a flow, a notice. */
export interface SourceFile<Data> {
  /** Path relative to the content directory: `flows/no-access.yml`. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
  readonly yaml: Yaml;
  /** What it holds, where it fits the schema. */
  readonly data: WithId<Data> | undefined;
  /** In which ways it does not. */
  readonly issues: readonly z.core.$ZodIssue[];
}

/** The files of one kind in a content directory. */
export interface SourceFiles<Data> {
  readonly files: readonly SourceFile<Data>[];
  /** Files without a text; they are in no other list. */
  readonly unreadable: readonly UnreadableFile[];
}

/** A file whose text cannot be read, and why. */
export interface UnreadableFile {
  /** Path relative to the content directory. */
  readonly path: string;
  readonly why: Unreadable;
}

type WithId<Data> = Data & { readonly id: string };

/** Returns the id of such a file: its base name. */
export const toFileId = (path: string): string => basename(path, '.yml');

/** Reads files of one kind, given their paths in the content directory. */
export function readSourceFiles<Data>(
  directory: string,
  paths: readonly string[],
  schema: z.ZodType<Data>,
): SourceFiles<Data> {
  const files: SourceFile<Data>[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of paths) {
    const text = readText(join(directory, path), textLimit);
    if (typeof text === 'string') files.push(parseSourceFile(path, text, schema));
    else unreadable.push({ path, why: text });
  }
  return { files, unreadable };
}

/** Parses one file. Never throws for content. */
export function parseSourceFile<Data>(
  path: string,
  text: string,
  schema: z.ZodType<Data>,
): SourceFile<Data> {
  const id = toFileId(path);
  const yaml = parseYaml(text);
  const parsed = yaml.problems.length > 0 ? undefined : schema.safeParse(yaml.data);
  return {
    path,
    id,
    text,
    yaml,
    data: parsed?.success ? { ...parsed.data, id } : undefined,
    issues: parsed?.error?.issues ?? [],
  };
}

/** Returns what files hold that the rules have looked at; throws where one of them is wrong all the same. */
export function readCheckedFiles<Data>(
  directory: string,
  paths: readonly string[],
  schema: z.ZodType<Data>,
): WithId<Data>[] {
  return paths.map((path) => {
    const text = readText(join(directory, path));
    const data = typeof text === 'string' ? parseSourceFile(path, text, schema).data : undefined;
    if (data) return data;
    throw new Error(`${path} cannot be read. See what is wrong with it: npm run check:content`);
  });
}
