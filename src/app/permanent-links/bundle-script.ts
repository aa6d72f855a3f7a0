import { join } from 'node:path';
import { buildSync } from 'esbuild';

const entry = join(import.meta.dirname, './permanent-page.ts');

/**
 * Returns the script of the pages under `/go/` as one piece of text for browsers of 2020. The same code
 * decides on the page that is not found, and as a module of its own in unit tests.
 */
export function bundlePermanentScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    // Tables that are made at the start of a module and not used here (src/i18n/locales.ts) are left out.
    pure: ['Object.keys'],
    // The types' strictness, not the script's: a line less in thousands of pages.
    tsconfigRaw: '{}',
  });
  const text = (outputFiles[0]?.text ?? '').trim();
  if (text !== '' && !/<\/script|<!--/i.test(text)) return text;
  throw new Error(
    `${entry} gave ${JSON.stringify(text)}; expected a script that can stand inside a page.`,
  );
}
