import { z } from 'zod';
import { apiFileKinds, type ApiFileKind } from './contract.ts';
import { apiSchemas } from './schemas.ts';

/**
 * Returns the JSON Schema (2020-12) of a kind of file; `id` is the address it is published at. Objects may have
 * further properties: version 1 grows by addition.
 */
export const createJsonSchema = (kind: ApiFileKind, id: string): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(apiSchemas[kind], {
    target: 'draft-2020-12',
    io: 'output',
  });
  return { $schema, $id: id, ...schema };
};

/** Returns every published JSON Schema with its kind. */
export const listJsonSchemas = (
  getId: (kind: ApiFileKind) => string,
): [ApiFileKind, Record<string, unknown>][] =>
  apiFileKinds.map((kind) => [kind, createJsonSchema(kind, getId(kind))]);
