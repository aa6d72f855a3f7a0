/**
 * `npm run api:accept`: writes down the JSON Schemas of the content API as published, so that from then on
 * nothing of them may go. Writes nothing and exits with 1 where something of the last ones has gone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBreaks } from '../app/api/find-breaks.ts';
import { apiFileNames, createJsonSchema, type JsonSchema } from '../app/api/json-schema.ts';
import { run } from './run.ts';

/** Where the schemas stand that apps were promised; tests/unit/api/contract.test.ts holds the code to them. */
const published = resolve(import.meta.dirname, '../../tests/fixtures/api-v1');

await run(() => {
  const files = apiFileNames.map((name) => ({
    path: join(published, `${name}.json`),
    schema: createJsonSchema(name),
  }));
  const breaks = files.flatMap(({ path, schema }) =>
    existsSync(path)
      ? findBreaks(JSON.parse(readFileSync(path, 'utf8')) as JsonSchema, schema, path)
      : [],
  );
  if (breaks.length > 0) {
    console.error(breaks.join('\n'));
    return 1;
  }
  mkdirSync(published, { recursive: true });
  for (const { path, schema } of files) {
    writeFileSync(path, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  console.log(`Wrote ${files.length} schemas to ${published}. Commit them with the change.`);
  return 0;
});
