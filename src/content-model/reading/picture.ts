import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { readText } from './read-text.ts';

/** File extensions of pictures that every output can show: PDFs cannot contain AVIF. */
export const pictureExtensions = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'] as const;

/** Tells whether a picture is named by a path from the article, the only form that is allowed. */
export const isRelativePicture = (src: string): boolean => /^\.\.?\//.test(src);

/** Returns the file of a picture that an entry shows; undefined if there is none, or if it is named in another form. */
export function findPicture(directory: string, path: string, src: string): string | undefined {
  if (!isRelativePicture(src)) return undefined;
  for (const name of new Set([decode(src), src])) {
    const file = join(directory, dirname(path), name);
    const found = existsSync(file) ? file : findOtherForm(file);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name with accents has two forms in Unicode, and macOS may keep another one than the author has typed. */
function findOtherForm(file: string): string | undefined {
  const folder = dirname(file);
  const name = basename(file).normalize();
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder).find((other) => other.normalize() === name);
  return found === undefined ? undefined : join(folder, found);
}

/** Returns the content of a picture. Drawings are text, in which systems may change line ends. */
export function readPicture(file: string): Uint8Array {
  const text = extname(file).toLowerCase() === '.svg' ? readText(file) : undefined;
  return typeof text === 'string' ? Buffer.from(text) : readFileSync(file);
}

/** Tells whether a picture is a file in the content directory, without the help of links to other places. */
export function isPictureFile(directory: string, file: string): boolean {
  try {
    const path = relative(realpathSync(directory), realpathSync(file));
    return statSync(file).isFile() && path !== '..' && !path.startsWith(`..${sep}`);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
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
