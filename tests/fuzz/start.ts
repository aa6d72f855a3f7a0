import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findTestTable } from '../support/find-test-table.ts';

// Vitest redirects imports in vitest.config.ts; this does it in Node.
registerHooks({
  resolve(id, context, next) {
    const { parentURL = '' } = context;
    const table = parentURL.startsWith('file:')
      ? findTestTable(id, fileURLToPath(parentURL))
      : undefined;
    return next(table === undefined ? id : pathToFileURL(table).href, context);
  },
});

await import('./fuzz.ts');
