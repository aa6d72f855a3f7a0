import { z } from 'zod';
import type { Links } from '../../urls/hrefs.ts';
import { apiSchemas, type ApiFileName } from './schemas.ts';

/** The part of a JSON Schema 2020-12 that this project reads. */
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
 * Returns the JSON Schema of a kind of file, without the address it is published at. It allows unknown fields,
 * because v1 may gain fields: Zod does so on the `input` side, which equals the output here.
 */
export const createJsonSchema = (name: ApiFileName): JsonSchema =>
  z.toJSONSchema(apiSchemas[name], { io: 'input' }) as JsonSchema;

/** Returns a JSON Schema as it is published, with its address as `$id`. */
export const createPublishedSchema = (name: ApiFileName, links: Links): JsonSchema => ({
  $id: links.url(links.api.schema(name)),
  ...createJsonSchema(name),
});
