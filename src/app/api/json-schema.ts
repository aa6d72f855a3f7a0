import { z } from 'zod';
import type { Links } from '../../urls/hrefs.ts';
import { apiSchemas, type ApiFileName } from './schemas.ts';

/** Part of a JSON Schema 2020-12, as far as this project looks into one. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly [keyword: string]: unknown;
}

/** The kinds of file that have a schema. */
export const apiFileNames = Object.keys(apiSchemas) as readonly ApiFileName[];

/**
 * Returns the JSON Schema of a kind of file, without the address it is published at. Fields it does not
 * name are allowed, for v1 grows by them: that is Zod's `input` side, which equals the output here.
 */
export const createJsonSchema = (name: ApiFileName): JsonSchema =>
  z.toJSONSchema(apiSchemas[name], { io: 'input' }) as JsonSchema;

/** Returns a JSON Schema as it is published: its `$id` is its address. */
export const createPublishedSchema = (name: ApiFileName, links: Links): JsonSchema => ({
  $id: links.url(links.api.schema(name)),
  ...createJsonSchema(name),
});
