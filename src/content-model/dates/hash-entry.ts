import { createHash } from 'node:crypto';
import type { ArticleData } from '../articles/schema.ts';

/** An entry as its author wrote it. */
export interface EntrySource {
  /** The frontmatter as data. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below it. */
  readonly body: string;
  /** Content of the pictures it shows, in order. */
  readonly pictures: readonly Uint8Array[];
}

type FieldName = ArticleData extends infer Data
  ? Data extends unknown
    ? keyof Data
    : never
  : never;

/**
 * Fields in which a change is none to the reader: what is searched and not shown, links of the past, and the
 * day of a review, which says that the content is still right.
 */
const unseenFields: ReadonlySet<string> = new Set([
  'phrases',
  'aliases',
  'reviewed',
] satisfies FieldName[]);

/**
 * Returns the hash of what an entry says to its reader: 16 hexadecimal digits. Line endings, the order and
 * the quoting of fields, and space around a text or below the body do not count.
 */
export function hashEntry({ fields, body, pictures }: EntrySource): string {
  const seen = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !unseenFields.has(name)),
  );
  const said = {
    fields: seen,
    body: body.replaceAll('\r\n', '\n'),
    ...(pictures.length > 0 && { pictures: pictures.map(digest) }),
  };
  return digest(JSON.stringify(said, tidy)).slice(0, 16);
}

const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

function tidy(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
