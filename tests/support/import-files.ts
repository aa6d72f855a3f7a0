import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runImport, type ImportReport, type RunOptions } from '../../src/import/run-import.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Imports files into `content` of a directory, all in English unless their paths say something else. */
export function importFiles(
  directory: string,
  files: Files,
  options: Partial<RunOptions> = {},
): ImportReport {
  const source = mkdtempSync(join(directory, 'source-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  return runImport({
    source,
    out: join(directory, 'content'),
    locale: 'en',
    category: 'help-desk',
    prefix: '/',
    hosts: [],
    today: '2026-01-31',
    isDry: false,
    ...options,
  });
}
