import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from './articles/order.ts';

/** Returns the paths of everything in a directory but folders, relative to it, with `/`, sorted. */
export const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);
