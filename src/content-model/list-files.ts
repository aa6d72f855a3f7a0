import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './articles/order.ts';

/** Returns the paths of everything in a directory but folders, relative to it, with `/`, sorted. */
export const listFiles = (directory: string): string[] =>
  listBelow(directory, '').sort(compareText);

/** Twice as fast as `readdirSync` with `recursive`, whose entries have absolute paths. */
const listBelow = (directory: string, prefix: string): string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listBelow(join(directory, entry.name), `${prefix}${entry.name}/`)
      : `${prefix}${entry.name}`,
  );

/** Returns the folders that a path is in: `a/b/c.html` is in `a` and `a/b`. */
export const listFolders = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
