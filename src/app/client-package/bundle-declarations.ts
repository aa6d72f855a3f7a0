import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { rolldown, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { apiFileNames, createJsonSchema } from '../api/json-schema.ts';

const schemasModule = join(import.meta.dirname, '../api/schemas.ts');

/**
 * Returns the types of what a module exports as one file that imports nothing. The types of the API's files are made from
 * their JSON Schemas and not from Zod's types: an app needs no Zod, and its editor shows the description of each field.
 */
export async function bundleDeclarations(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    plugins: [replaceSchemas(await describeFiles()), dts({ dtsOnly: true, generator: 'oxc' })],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

/** Returns `ApiFiles` of schemas.ts as an interface that needs no other type. */
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
