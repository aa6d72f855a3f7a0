import type { SourceEntry } from './source-entry.ts';

/**
 * Single fields of an entry, as its author wrote them. A rule about one field reads it here and not
 * from the parsed article, which does not exist while any other field is wrong: one run reports
 * every mistake of a file. Values of another shape are left to `frontmatter-field`.
 */

type Fields = Readonly<Record<string, unknown>>;

/** An item of a list, with its place there. */
export interface TextItem {
  readonly text: string;
  readonly index: number;
}

/** Returns all fields of an entry, or undefined where its frontmatter cannot be read. */
export function findFields({ frontmatter: { data } }: SourceEntry): Fields | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Fields)
    : undefined;
}

/** Returns the text of a field without the space around it, or undefined where it is no text. */
export function findText(entry: SourceEntry, field: string): string | undefined {
  const value = findFields(entry)?.[field];
  return typeof value === 'string' ? value.trim() : undefined;
}

/** Returns the texts of a field that is a list; other items are left out and keep their numbers. */
export function listTexts(entry: SourceEntry, field: string): TextItem[] {
  const value = findFields(entry)?.[field];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? { text, index } : []));
}

/** Tells whether the schema has something against a field, or against a part of it. */
export const hasIssue = ({ issues }: SourceEntry, field: string): boolean =>
  issues.some(
    (issue) =>
      issue.path[0] === field ||
      (issue.code === 'unrecognized_keys' && issue.path.length === 0 && issue.keys.includes(field)),
  );
