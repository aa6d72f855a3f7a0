import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { getMakers } from './cache.ts';

/** Everything in src/ that a document is made by: folders and files, words and settings among them. */
const sources = [
  'export/pdf/**/*.{ts,typ}',
  'content-model/**/*.ts',
  'troubleshooter/decision-list.ts',
  'urls/*.ts',
  'i18n/**/*.ts',
  'site/**/*.ts',
];

/** Packages that read pages and draw. The engine and the fonts are `getMakers`. */
const packages = ['htmlparser2', 'uqr'];

const sourceDirectory = resolve(import.meta.dirname, '../..');

/** Returns the files of this project that decide what a page becomes, sorted. */
export const listSources = (directory = sourceDirectory): string[] =>
  globSync(sources, { cwd: directory })
    .sort()
    .map((file) => join(directory, file));

/** Returns a package with its version. Some do not let their package.json be imported; it can be found. */
export const getVersion = (name: string): string => {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`The package ${name} is not installed; expected it in node_modules.`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name}@${version}`;
};

/** What decides what a page becomes, beside the page. */
export interface Makers {
  readonly files: readonly string[];
  /** Programs with their versions. */
  readonly programs: readonly string[];
}

/** Returns what makes PDFs here and now. */
export const listMakers = (): Makers => ({
  files: listSources(),
  programs: [...getMakers(), ...packages.map(getVersion), `node@${process.version}`],
});

/**
 * Returns a hash of everything that makes a document out of a page but the page itself: where it is the same,
 * the same page becomes the same document. `others` is what else it depends on.
 */
export function hashMakers({ files, programs }: Makers, others: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([programs, others]));
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
