import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { rolldown, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { apiFileNames, createJsonSchema } from '../api/json-schema.ts';

const schemasModule = join(import.meta.dirname, '../api/schemas.ts');

/**
 * Returns the types that a module exports as one file without imports. The API's types are made from its JSON
 * Schemas instead of Zod's types, so that an app needs no Zod and its editor shows the description of each field.
 */
export async function bundleDeclarations(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    plugins: [replaceSchemas(await describeFiles()), dts({ emitDtsOnly: true, generator: 'oxc' })],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

/** Returns `ApiFiles` of schemas.ts as an interface that refers to no other type. */
function describeFiles(): Promise<string> {
  const schemas = apiFileNames.map((name) => [name, createJsonSchema(name)] as const);
  const files = { type: 'object', properties: Object.fromEntries(schemas), required: apiFileNames };
  return compile(files as unknown as Parameters<typeof compile>[0], 'ApiFiles', {
    additionalProperties: false,
    bannerComment: '',
  });
}

const replaceSchemas = (declarations: string): Plugin => ({
  name: 'replace-schemas',
  load: (id) => (id === schemasModule ? declarations : undefined),
});
