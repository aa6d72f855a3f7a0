import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolders } from '../../content-model/list-files.ts';

/** A file of the index, with its path in a folder, with `/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, then removes all others. Nothing is removed before: until then, the index of before can be
 * read, and Linux is slow to create files in place of many that were just removed.
 */
export function replaceFiles(folder: string, files: readonly IndexFile[]): void {
  for (const path of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, path), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  keepOnly(folder, new Set(files.map(({ path }) => path)));
}

/** Removes what is in a folder, but the given paths and what is below them. */
export function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  const above = new Set([...kept].flatMap(listFolders));
  const clean = (prefix: string): void => {
    for (const name of readdirSync(join(folder, prefix))) {
      const path = prefix + name;
      if (above.has(path)) clean(`${path}/`);
      else if (!kept.has(path)) rmSync(join(folder, path), { recursive: true });
    }
  };
  clean('');
}
