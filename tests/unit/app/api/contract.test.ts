import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  apiFileNames,
  createJsonSchema,
  createPublishedSchema,
  type JsonSchema,
} from '../../../../src/app/api/json-schema.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';

/** The schemas that apps rely on. A break needs a `/api/v2/`. */
const published = join(import.meta.dirname, '../../../fixtures/api-v1');

/** A schema without its wording, each array as an object: `toMatchObject` then accepts additions to it. */
const toPromise = (schema: string): object =>
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    return Array.isArray(value)
      ? Object.fromEntries(value.map((item) => [String(item), true]))
      : value;
  }) as object;

/** Every part of a schema, with its place. */
const listParts = (schema: JsonSchema, place: string): [string, JsonSchema][] => [
  [place, schema],
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    listParts(part, `${place}.${name}`),
  ),
  ...[schema.items, schema.additionalProperties].flatMap((part) =>
    typeof part === 'object' ? listParts(part, `${place}[]`) : [],
  ),
];

describe.each(apiFileNames)('the schema of %s.json', (name) => {
  const schema = createJsonSchema(name);

  it('keeps all that was published (after an addition, `vitest run -u` writes it)', async () => {
    const file = join(published, `${name}.json`);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    // Fails before the file can be updated if something published would be removed.
    if (existsSync(file)) {
      expect(toPromise(text)).toMatchObject(toPromise(readFileSync(file, 'utf8')));
    }
    await expect(text).toMatchFileSnapshot(file);
  });

  it('describes every field', () => {
    const fields = listParts(schema, name).filter(([place]) => !place.endsWith('[]'));
    expect(fields.length).toBeGreaterThan(5);
    for (const [place, { description }] of fields) {
      expect(typeof description, place).toBe('string');
    }
  });

  it('allows fields that it does not name', () => {
    for (const [place, part] of listParts(schema, name)) {
      expect(part.additionalProperties, place).not.toBe(false);
    }
  });

  it('is published under its address, for JSON Schema 2020-12', () => {
    const links = createLinks({ base: '/help', origin: 'https://posta.test' });
    expect(createPublishedSchema(name, links)).toMatchObject({
      $id: `https://posta.test/help/api/v1/schema/${name}.json`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
