import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiFileName } from '../../src/app/api/schemas.ts';

/** The schemas that apps rely on, with the tables of the test product. A break needs a `/api/v2/`. */
export const publishedSchemas = join(import.meta.dirname, '../fixtures/api-v1');

/** Returns a schema that apps rely on, as JSON. */
export const readPublishedSchema = (name: ApiFileName): string =>
  readFileSync(join(publishedSchemas, `${name}.json`), 'utf8');

/** Returns a schema without its wording, each array as an object: `toMatchObject` then accepts additions to it. */
export const toPromise = (schema: string): object =>
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    return Array.isArray(value)
      ? Object.fromEntries(value.map((item) => [String(item), true]))
      : value;
  }) as object;

/** Returns a schema without what the tables of a product say: lists of ids, the form of codes, and its languages. */
export const withoutTables = (schema: string, locales: readonly string[]): string =>
  JSON.stringify(
    JSON.parse(schema, (key, value: unknown) => {
      if (key === 'enum' || key === 'pattern' || locales.includes(key)) return undefined;
      return key === 'required' && Array.isArray(value)
        ? value.filter((name) => !locales.includes(String(name)))
        : value;
    }),
  );
