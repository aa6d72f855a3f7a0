import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative } from 'node:path';
import { pictureExtensions } from '../content-model/reading/picture.ts';
import { decodePath } from '../urls/decode-path.ts';
import type { SourceDocument } from './document.ts';
import { toAsciiId } from './ids.ts';

/** A picture to copy; both are paths of files. */
export interface PictureCopy {
  readonly from: string;
  /** Path in the content directory. */
  readonly to: string;
  /** The documents that show it. */
  readonly users: Set<SourceDocument>;
}

/** Finds pictures of a source, and gives them names beside the articles. */
export interface PictureFinder {
  /** Returns the name by which an article shows a picture; undefined if it cannot be copied. */
  readonly find: (document: SourceDocument, src: string) => string | undefined;
  readonly list: () => readonly PictureCopy[];
}

/** Folders whose files are at the root of a site. */
const assetFolders = ['', 'static', 'public', 'assets', 'source', 'src', 'docs'];

/** Files that are at the top of a project. */
const projectFiles = [
  '.git',
  'package.json',
  '_config.yml',
  'hugo.toml',
  'config.toml',
  'mkdocs.yml',
];

/** Returns the folder of the project that a folder belongs to; the folder itself if it belongs to none. */
function findProject(directory: string): string {
  for (let folder = directory; dirname(folder) !== folder; folder = dirname(folder))
    if (projectFiles.some((name) => existsSync(join(folder, name)))) return folder;
  return directory;
}

const isInside = (path: string, folder: string): boolean =>
  !relative(folder, path).startsWith('..') && !relative(folder, path).includes(':');

/** Returns the folder below its language in which an article is, with safe names. */
export const getFolder = ({ key, locale }: SourceDocument): string =>
  posix.join(
    locale,
    ...key
      .split('/')
      .slice(0, -1)
      .map(toAsciiId)
      .filter(Boolean)
      .map((name) => (/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}-folder` : name)),
  );

/**
 * Returns a finder of the pictures of a folder, which are copied below `out`. Files outside of the folder's project are
 * not copied.
 */
export function createPictureFinder(directory: string, out: string): PictureFinder {
  const root = realpathSync(directory);
  const project = findProject(root);
  const copies = new Map<string, PictureCopy>();
  const find = (document: SourceDocument, src: string): string | undefined => {
    // `data:` and other schemes name no file.
    if (/^[a-z][a-z\d+.-]*:/i.test(src)) return undefined;
    const path = decodePath((src.split(/[?#]/)[0] ?? '').replace(/^@site\/|^~\//, '/'));
    const folder = dirname(join(root, document.file));
    const found = listPlaces(path, { root, project, folder }).find(isFile);
    const from = found === undefined ? undefined : realpathSync(found);
    if (found === undefined || from === undefined || !isPicture(from) || !isInside(from, project))
      return undefined;
    const name = toAsciiId(basename(found, extname(found))) || 'picture';
    for (let count = 1; ; count += 1) {
      const safe = `${name}${count === 1 ? '' : `-${count}`}${extname(from).toLowerCase()}`;
      const to = posix.join(getFolder(document), safe);
      const copy: PictureCopy = copies.get(to) ?? { from, to, users: new Set() };
      if (copy.from !== from || isOther(join(out, to), from)) continue;
      copies.set(to, copy);
      copy.users.add(document);
      return `./${safe}`;
    }
  };
  return { find, list: () => [...copies.values()] };
}

const isPicture = (file: string): boolean =>
  (pictureExtensions as readonly string[]).includes(extname(file).slice(1).toLowerCase());

/** Tells whether a file is there with other content. */
const isOther = (file: string, from: string): boolean =>
  existsSync(file) && !(isFile(file) && readFileSync(file).equals(readFileSync(from)));

interface Places {
  readonly root: string;
  readonly project: string;
  readonly folder: string;
}

/** Returns the files that a path may mean, the most likely first. */
function listPlaces(path: string, { root, project, folder }: Places): string[] {
  if (path === '') return [];
  const above: string[] = [];
  for (let place = root; isInside(place, project); place = dirname(place)) above.push(place);
  const bare = path.replace(/^\/+/, '');
  const atRoots = above.flatMap((place) => assetFolders.map((name) => join(place, name, bare)));
  const beside = [join(folder, path), join(folder, 'images', bare), join(folder, 'assets', bare)];
  return path.startsWith('/') ? atRoots : [...beside, ...atRoots, ...obsidianPlaces(root, bare)];
}

/** Wikis name pictures without their folders. */
const obsidianPlaces = (root: string, name: string): string[] =>
  name.includes('/')
    ? []
    : ['Attachments', 'attachments', 'images', 'img'].map((folder) => join(root, folder, name));

/** Names of content may be too long for a file, or be no names of files at all. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
