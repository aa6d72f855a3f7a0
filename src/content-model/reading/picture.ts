import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { readText } from './read-text.ts';

/** File extensions of pictures that every output can show: PDFs cannot contain AVIF. */
export const pictureExtensions = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'] as const;

/** Tells whether a picture is named by a path from the article, the only form that is allowed. */
export const isRelativePicture = (src: string): boolean => /^\.\.?\//.test(src);

/**
 * Returns the file of a picture that an entry shows; undefined if it is no file of the content directory, or if it is
 * named in another form. The name may be encoded as in an address (`./a%23b.png`) or as it is (`./a#b.png`): where both
 * exist, the encoding is meant.
 */
export function findPicture(
  directory: string,
  path: string,
  src: string,
  read: ReadNames = readNames,
): string | undefined {
  if (!isRelativePicture(src)) return undefined;
  for (const name of new Set([decode(src), src])) {
    const file = findFile(directory, posix.join(dirname(path), name), read);
    if (file !== undefined) return join(directory, file);
  }
  return undefined;
}

/** Lists the names in a folder; of a folder that cannot be read, none. */
export type ReadNames = (folder: string) => readonly string[];

/** Returns a function that reads each folder once, for looking for many pictures. */
export function createNameReader(): ReadNames {
  const known = new Map<string, readonly string[]>();
  return (folder) => {
    const names = known.get(folder) ?? readNames(folder);
    known.set(folder, names);
    return names;
  };
}

/** A name with accents has two forms in Unicode, and macOS may keep another one than the author has typed. */
const isSameName = (a: string, b: string): boolean => a.normalize() === b.normalize();

/**
 * Returns the path of a file below a directory as it is on disk, compared name by name: systems that do not tell
 * capitals from small letters would find it with both. Undefined if there is none, or if the path leads outside.
 */
function findFile(directory: string, path: string, read: ReadNames): string | undefined {
  if (path === '..' || path.startsWith('../')) return undefined;
  let found = '';
  for (const part of path.split('/')) {
    const names = read(join(directory, found));
    const name =
      names.find((each) => each === part) ?? names.find((each) => isSameName(each, part));
    if (name === undefined) return undefined;
    found = posix.join(found, name);
  }
  return isFile(join(directory, found)) ? found : undefined;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

/** Tells whether a path is a file that can be read, also where links lead to it from another place. */
function isFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

/** Returns the content of a picture. Drawings are text, in which systems may change line ends. */
export function readPicture(file: string): Uint8Array {
  const text = extname(file).toLowerCase() === '.svg' ? readText(file) : undefined;
  return typeof text === 'string' ? Buffer.from(text) : readFileSync(file);
}

/** `./50%off.png` is a name and no encoding, which `decodeURI` throws at. */
function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}

/** Returns how an article names a picture, both by their paths in the content directory: `./a%23b.png`. */
export function toPictureName(path: string, picture: string): string {
  const name = posix.relative(dirname(path), picture);
  // What has a meaning in Markdown or in addresses is encoded.
  const encoded = name.replace(
    /[\s%?#<>()\\"]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.startsWith('../') ? encoded : `./${encoded}`;
}

/** Returns what a picture is called, however its path is written: `./a%23b.png`, `C:\a#b.png`. */
export const getPictureName = (src: string): string =>
  posix.basename(decode(src).replaceAll('\\', '/'));
