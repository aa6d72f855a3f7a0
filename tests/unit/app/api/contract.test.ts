import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  apiFileNames,
  createJsonSchema,
  createPublishedSchema,
  type JsonSchema,
} from '../../../../src/app/api/json-schema.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';
import { publishedSchemas, readPublishedSchema, toPromise } from '../../../support/api-contract.ts';

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
    const file = join(publishedSchemas, `${name}.json`);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    // Fails before the file can be updated if something published would be removed.
    if (existsSync(file)) {
      expect(toPromise(text)).toMatchObject(toPromise(readPublishedSchema(name)));
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
