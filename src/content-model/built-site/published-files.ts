import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '../../i18n/locales.ts';
import { compareText } from '../articles/order.ts';
import { listFiles } from '../list-files.ts';

/**
 * The record of a published directory, kept in it: which files builds have put there. Files that are not in it belong
 * to somebody else, for example the status file or the proofs of a certificate authority, and are never removed.
 */
export interface PublishedFiles {
  /** Files of the last build, as sorted paths with `/`. */
  readonly files: readonly string[];
  /** Files of the build before it that open pages may still load. */
  readonly kept: readonly string[];
}

/** Name of the record in a published directory. Servers do not send files whose name begins with a dot. */
export const recordName = '.published.json';

/** Name of the folder in a published directory with files that are about to be put into place. */
export const stagingName = '.publishing';

/** Returns the record of a directory; undefined if no build has published there. Throws if it is damaged. */
export function readPublishedFiles(directory: string): PublishedFiles | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, recordName), 'utf8')) as PublishedFiles;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Returns the text of a record. */
export const formatPublishedFiles = (record: PublishedFiles): string =>
  `${JSON.stringify(record, undefined, 1)}\n`;

/** Returns the paths of the files of a site, without the record and files that are about to be published. */
export const listSiteFiles = (directory: string): string[] =>
  listFiles(directory).filter((path) => path !== recordName && !path.startsWith(`${stagingName}/`));

/** Folders with files whose names contain a hash of their content: browsers may keep them for ever. */
export const versionedFolders: readonly string[] = [
  '_astro',
  ...localeIds.map((locale) => `pagefind/${locale}`),
];

/**
 * Tells whether the name of a file changes with its content, so that pages which were loaded before it was replaced
 * still ask for it: scripts, styles and pictures of pages, and the parts of the search index.
 */
export const isVersioned = (path: string): boolean =>
  versionedFolders.some((folder) => path.startsWith(`${folder}/`));

/**
 * Runs what adds files to a published directory, and records the files as those of the build: the next build replaces or
 * removes them.
 */
export async function addFiles<Result>(
  directory: string,
  add: () => Promise<Result> | Result,
): Promise<Result> {
  const before = new Set(existsSync(directory) ? listSiteFiles(directory) : []);
  const result = await add();
  const record = readPublishedFiles(directory);
  const added = record ? listSiteFiles(directory).filter((path) => !before.has(path)) : [];
  if (record && added.length > 0) {
    const files = [...new Set([...record.files, ...added])].sort(compareText);
    writeFileSync(join(directory, recordName), formatPublishedFiles({ ...record, files }));
  }
  return result;
}
