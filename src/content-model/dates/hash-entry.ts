import { createHash } from 'node:crypto';
import type { ArticleData } from '../articles/schema.ts';

/** An entry as its author wrote it. */
export interface EntrySource {
  /** The frontmatter as data. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below it. */
  readonly body: string;
  /** Contents of its pictures, in order. */
  readonly pictures: readonly Uint8Array[];
}

type FieldName = ArticleData extends infer Data
  ? Data extends unknown
    ? keyof Data
    : never
  : never;

/**
 * Fields whose changes readers do not see: search phrases, retired ids, and the day of a review, which confirms the
 * content unchanged.
 */
const unseenFields: ReadonlySet<string> = new Set([
  'phrases',
  'aliases',
  'reviewed',
] satisfies FieldName[]);

/**
 * Returns the hash of what readers see of an entry: 16 hexadecimal digits. Line endings, the order and quoting of
 * fields, and white space around texts do not change the hash.
 */
export function hashEntry({ fields, body, pictures }: EntrySource): string {
  const visible = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !unseenFields.has(name)),
  );
  const content = {
    fields: visible,
    body: body.replaceAll('\r\n', '\n'),
    ...(pictures.length > 0 && { pictures: pictures.map(digest) }),
  };
  return digest(JSON.stringify(content, normalize)).slice(0, 16);
}

const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

function normalize(_name: string, value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
