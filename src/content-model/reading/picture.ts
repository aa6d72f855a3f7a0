import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** File extensions of pictures that every output can show: PDFs cannot contain AVIF. */
export const pictureExtensions = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'] as const;

/** Tells whether a picture is named by a path from the article, the only form that is allowed. */
export const isRelativePicture = (src: string): boolean => /^\.\.?\//.test(src);

/** Returns the file of a picture that an entry shows, or undefined where it is named in another form. */
export const resolvePicture = (directory: string, path: string, src: string): string | undefined =>
  isRelativePicture(src) ? join(directory, dirname(path), decode(src)) : undefined;

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
    return decodeURI(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}
