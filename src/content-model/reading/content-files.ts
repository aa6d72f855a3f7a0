import { readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { mediaExtensions } from './media.ts';
import { pictureExtensions } from './picture.ts';
import { getErrorCode } from './read-text.ts';
import { compareText } from '../articles/order.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';

/** A file that holds one entry, known by its path alone. */
export interface EntryFile {
  /** Path relative to the content directory, with forward slashes: `zh/deposits/deposit-failed.mdx`. */
  readonly path: string;
  readonly locale: Locale;
  readonly id: string;
}

/** What a content directory holds: entries, and files that no rule gives a place. */
export interface ContentFiles {
  readonly entries: readonly EntryFile[];
  /** Paths of flows: `flows/no-access.yml`. */
  readonly flows: readonly string[];
  /** Paths of notices: `notices/maintenance.yml`. */
  readonly notices: readonly string[];
  readonly unexpectedFiles: readonly string[];
  /** What is neither a file nor a folder of files. */
  readonly odd: readonly OddFile[];
}

/** Something in a content directory that cannot be read as a file, such as a symbolic link. */
export interface OddFile {
  readonly path: string;
  /** What it is: `a symbolic link`. */
  readonly what: string;
}

/** Flows and notices stand in one folder each, without folders of their own: their names are their ids. */
const flowPattern = /^flows\/[^/.][^/]*\.yml$/;
const noticePattern = /^notices\/[^/.][^/]*\.yml$/;

/** Files authors may put beside their articles. */
const assetExtensions = [...pictureExtensions, ...Object.values(mediaExtensions).flat()];
const assetPattern = new RegExp(`\\.(?:${assetExtensions.join('|')})$`, 'i');

/** Returns the locale a content path belongs to, or undefined outside the locale folders. */
export function findLocaleOfPath(path: string): Locale | undefined {
  const [first = ''] = path.split('/');
  return isLocale(first) ? first : undefined;
}

/** Reads which files a content directory holds, sorted by path. A missing directory holds none. */
export function readContentFiles(directory: string): ContentFiles {
  const entries: EntryFile[] = [];
  const flows: string[] = [];
  const notices: string[] = [];
  const unexpectedFiles: string[] = [];
  const { files, odd } = listFiles(directory);
  for (const path of files.sort(compareText)) {
    const [folder = ''] = path.split('/');
    const locale = findLocaleOfPath(path);
    if (locale && path.endsWith('.mdx') && !isHidden(path))
      entries.push({ path, locale, id: basename(path, '.mdx') });
    else if (flowPattern.test(path)) flows.push(path);
    else if (noticePattern.test(path)) notices.push(path);
    else if (isHidden(path) || !isExpected(path, folder)) unexpectedFiles.push(path);
  }
  return { entries, flows, notices, unexpectedFiles, odd };
}

/**
 * Tells whether Astro's glob would pass over a file without a word: an article whose name starts with
 * a dot, or anything in such a folder.
 */
export function isHidden(path: string): boolean {
  const [name = '', ...folders] = path.split('/').reverse();
  return (
    folders.some((folder) => folder.startsWith('.')) ||
    (name.startsWith('.') && name.endsWith('.mdx'))
  );
}

/** Files with a meaning of their own: dotfiles, images, licence and data at the root. */
function isExpected(path: string, folder: string): boolean {
  const name = basename(path);
  return (
    (name.startsWith('.') && !name.endsWith('.yml')) ||
    assetPattern.test(name) ||
    (folder === path && (name === 'LICENSE' || name.endsWith('.json')))
  );
}

interface Listing {
  readonly files: string[];
  readonly odd: OddFile[];
}

/** Lists a directory and those in it; a root that does not exist is empty. */
function listFiles(directory: string): Listing {
  const listing: Listing = { files: [], odd: [] };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(directory, folder, listing)) {
      const path = folder + entry.name;
      const what = describeOdd(entry);
      if (what !== undefined) listing.odd.push({ path, what });
      else if (entry.isFile()) listing.files.push(path);
      if (entry.isDirectory()) folders.push(`${path}/`);
    }
  }
  return listing;
}

function readFolder(directory: string, folder: string, { odd }: Listing): Dirent[] {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true });
  } catch (error) {
    const code = getErrorCode(error);
    if (folder === '' && code === 'ENOENT') return [];
    if (folder === '') throw error;
    odd.push({ path: folder.slice(0, -1), what: `a folder that cannot be read (${code})` });
    return [];
  }
}

/** Returns what an entry of a folder is that is neither a file nor a folder for files; undefined for these. */
function describeOdd(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isDirectory()) return /\.(?:mdx|yml)$/.test(entry.name) ? 'a folder' : undefined;
  return entry.isFIFO() ? 'a named pipe' : 'a socket or a device';
}
