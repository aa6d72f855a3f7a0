import { createHash } from 'node:crypto';
import { compareText } from '../../../content-model/articles/order.ts';

/** Where a site is published, which must not change the hash. */
interface PublishedAt {
  readonly origin: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
}

/** Fields that describe the file and not its content. */
const aboutTheFile: ReadonlySet<string> = new Set(['version', 'schema', 'origin', 'hash']);

/**
 * Returns the hash of a file's content: 16 hexadecimal digits. It does not depend on where the site is published,
 * on the order of fields, or on the fields that describe the file.
 */
export function hashContent(file: object, { origin, base }: PublishedAt): string {
  const content = Object.entries(file).filter(([name]) => !aboutTheFile.has(name));
  const ownAddress = `${origin}${base}`;
  const text = JSON.stringify(Object.fromEntries(content), (_name, value: unknown) => {
    if (typeof value === 'string') return withoutPlace(value, ownAddress, base);
    return isRecord(value) ? sortFields(value) : value;
  });
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const withoutPlace = (text: string, ownAddress: string, base: string): string => {
  const local = text.includes(ownAddress) ? text.split(ownAddress).join('/') : text;
  return base !== '/' && local.startsWith(base) ? `/${local.slice(base.length)}` : local;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortFields = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)));
