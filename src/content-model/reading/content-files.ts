import { basename } from 'node:path';
import { mediaExtensions } from './media.ts';
import { pictureExtensions } from './picture.ts';
import { walkFolder, type OddFile } from '../walk-folder.ts';
import { compareText } from '../articles/order.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';

/** A file that holds one entry, known by its path alone. */
export interface EntryFile {
  /** Path relative to the content directory, with forward slashes: `zh/speakers/no-sound.mdx`. */
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

/** Flows and notices are in one folder each, without folders of their own: their names are their ids. */
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
  const { files, odd } = walkFolder(directory, /\.(?:mdx|yml)$/);
  for (const path of files.toSorted(compareText)) {
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

/** Tells whether a file is hidden: an article whose name starts with a dot, or anything in such a folder. */
export function isHidden(path: string): boolean {
  const [name = '', ...folders] = path.split('/').reverse();
  return (
    folders.some((folder) => folder.startsWith('.')) ||
    (name.startsWith('.') && name.endsWith('.mdx'))
  );
}

/** Files with a meaning of their own: dotfiles, images, licence and data at the root, queries that the search is tested with. */
function isExpected(path: string, folder: string): boolean {
  const name = basename(path);
  return (
    (name.startsWith('.') && !name.endsWith('.yml')) ||
    assetPattern.test(name) ||
    /^queries\/[^/]+\.tsv$/.test(path) ||
    (folder === path && (name === 'LICENSE' || name.endsWith('.json')))
  );
}
