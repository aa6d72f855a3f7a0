import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Everything that decides what a document becomes, beside what it is about: this project's own code, words and
 * settings, and the versions of all packages, the engine and the fonts among them.
 */
const sources = [
  'package-lock.json',
  'src/export/{pdf,pictures}/**/*.{ts,typ}',
  'src/content-model/**/*.ts',
  'src/i18n/**/*.ts',
  'src/site/**/*.ts',
  'src/urls/*.ts',
];

const project = resolve(import.meta.dirname, '../../..');

/** Returns the files that decide what a document becomes, sorted. */
export const listSources = (): string[] =>
  globSync(sources, { cwd: project })
    .sort()
    .map((file) => join(project, file));

/** Returns a hash of files and of this Node, whose data about languages sort the indexes and find words. */
export function hashSources(files = listSources()): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
