import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Everything except content that a document depends on: code, messages and settings of this project, and the
 * versions of all packages, including the engine and the fonts.
 */
const sources = [
  'package-lock.json',
  'src/export/*.ts',
  'src/export/{pdf,pictures}/**/*.{ts,typ}',
  'src/components/*.ts',
  'src/content-model/**/*.ts',
  'src/i18n/*.ts',
  'src/languages/*.ts',
  'src/product/**/*.ts',
  'src/site/**/*.ts',
  'src/urls/*.ts',
];

const project = resolve(import.meta.dirname, '../../..');

/** Returns the files that every document depends on, sorted. */
export const listSources = (): string[] =>
  globSync(sources, { cwd: project })
    .sort()
    .map((file) => join(project, file));

/** Returns a hash of files and of the version of Node, whose ICU data sorts indexes and splits words. */
export function hashSources(files = listSources()): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
