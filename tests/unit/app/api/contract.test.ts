import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../../src/app/api/find-breaks.ts';
import {
  apiFileNames,
  createJsonSchema,
  createPublishedSchema,
  type JsonSchema,
} from '../../../../src/app/api/json-schema.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';

const published = join(import.meta.dirname, '../../../fixtures/api-v1');

/** What apps were promised. `npm run api:accept` writes it anew after an addition. */
const readPublished = (name: string): JsonSchema =>
  JSON.parse(readFileSync(join(published, `${name}.json`), 'utf8')) as JsonSchema;

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

  it('takes nothing back that apps were promised', () => {
    expect(findBreaks(readPublished(name), schema, `${name}.json`)).toEqual([]);
  });

  it('is written down as published; after an addition, run `npm run api:accept`', () => {
    expect(schema).toEqual(readPublished(name));
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
    const links = createLinks({ base: '/help', origin: 'https://okpay.test' });
    expect(createPublishedSchema(name, links)).toMatchObject({
      $id: `https://okpay.test/help/api/v1/schema/${name}.json`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
