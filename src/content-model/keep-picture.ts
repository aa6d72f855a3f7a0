import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPicture } from './reading/picture.ts';

/** Letters and digits of every language, and what names are joined with. */
const unsafe = /[^\p{L}\p{N}._-]+/gu;

const digest = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * Copies a picture into a folder under a hash of its content, and returns its path there, `./{hash}/{name}`. Vite takes
 * paths for addresses, so that a picture in a folder `Top up #1` or `100%` would not be found; and an edit while a build
 * runs does not reach its pages.
 */
export function keepPicture(folder: string, file: string): string {
  const content = readPicture(file);
  const hash = digest(content);
  const name = basename(file).normalize().replace(unsafe, '-');
  const copy = join(folder, hash, name);
  if (!existsSync(copy) || digest(readFileSync(copy)) !== hash) {
    mkdirSync(dirname(copy), { recursive: true });
    const part = `${copy}.${process.pid}`;
    writeFileSync(part, content);
    renameSync(part, copy);
  }
  return `./${hash}/${name}`;
}
