import { dirname, join } from 'node:path';

/** Tells whether a picture is named by a path from the article, the only form that is allowed. */
export const isRelativePicture = (src: string): boolean => /^\.\.?\//.test(src);

/** Returns the file of a picture that an entry shows, or undefined where it is named in another form. */
export const resolvePicture = (directory: string, path: string, src: string): string | undefined =>
  isRelativePicture(src) ? join(directory, dirname(path), decode(src)) : undefined;

/** `./50%off.png` is a name and no encoding, which `decodeURI` throws at. */
function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch (error) {
    if (error instanceof URIError) return src;
    throw error;
  }
}
