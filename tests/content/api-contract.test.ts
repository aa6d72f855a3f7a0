import { expect, it } from 'vitest';
import { apiFileNames, createJsonSchema } from '../../src/app/api/json-schema.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { readPublishedSchema, toPromise, withoutTables } from '../support/api-contract.ts';

/** Languages of the product and of the tests' product. */
const locales = [...localeIds, 'zh', 'en'];

/**
 * The tables of a product give v1 only lists of ids, the form of codes and languages: the rest is the same for every
 * product, and tests/unit/app/api/contract.test.ts holds that nothing of it goes.
 */
it.each(apiFileNames)('%s.json has every field of v1, with its type, for this product', (name) => {
  const schema = withoutTables(JSON.stringify(createJsonSchema(name)), locales);
  const published = withoutTables(readPublishedSchema(name), locales);
  expect(toPromise(schema)).toMatchObject(toPromise(published));
});
