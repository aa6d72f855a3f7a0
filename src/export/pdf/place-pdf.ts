import { constants, copyFileSync } from 'node:fs';
import { readEnd } from './file-end.ts';
import { writeWhole } from './write-whole.ts';

/** Bytes at the end of a PDF in which a hash of the whole stands (`/ID` of its trailer). */
const trailerLength = 256;

/** Tells whether two PDFs of the engine are the same, by their sizes and what they say of themselves. */
function areSame(one: string, other: string): boolean {
  const [a, b] = [readEnd(one, trailerLength), readEnd(other, trailerLength)];
  return a !== undefined && a.size === b?.size && a.end.equals(b.end);
}

/**
 * Puts a PDF of the cache into a site; one that is there already is left alone. A copy and not a second name
 * of the same file: whoever changes the site's file must not change the cache's.
 */
export function placePdf(cached: string, target: string): void {
  if (areSame(cached, target)) return;
  // Where the file system can share what is equal, it does.
  writeWhole(target, (part) => copyFileSync(cached, part, constants.COPYFILE_FICLONE));
}
