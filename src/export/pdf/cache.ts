import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * Files that were made before. Each has two hashes in its name: that of everything it is made from, by which
 * it is found, and that of its content, by which a damaged one is recognised. Entries never change, so that
 * any number of builds may share a cache.
 */
export interface FileCache {
  /** Returns the file that was made from something; undefined where there is none or it is damaged. */
  readonly find: (key: string) => CachedFile | undefined;
  /** Keeps a file. */
  readonly add: (key: string, content: Uint8Array) => CachedFile;
  /** Removes what no build has asked for in a month. */
  readonly tidy: () => void;
}

export interface CachedFile {
  readonly path: string;
  readonly bytes: number;
}

const day = 24 * 60 * 60 * 1000;

/** Days after which a file that no build has asked for is removed. */
const keptDays = 30;

/** Returns the SHA-256 of a text or a file in hexadecimal digits. */
export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Names have this many digits before the hyphen. */
const keyLength = hash('').length;

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Opens the cache in a directory, which does not have to exist. */
export function openCache(directory: string, extension: string, now = Date.now()): FileCache {
  const list = (): string[] => (isDirectory(directory) ? readdirSync(directory) : []);
  const names = new Map(list().map((name) => [name.slice(0, keyLength), name]));
  const getAge = (path: string): number =>
    now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
  return {
    find: (key) => {
      const name = names.get(key);
      const path = join(directory, name ?? '');
      if (name === undefined || !existsSync(path)) return undefined;
      const content = readFileSync(path);
      if (name !== `${key}-${hash(content)}.${extension}`) return undefined;
      // The date says when a file was last in use; one look a day is enough for that.
      if (getAge(path) > day) utimesSync(path, now / 1000, now / 1000);
      return { path, bytes: content.length };
    },
    add: (key, content) => {
      const path = join(directory, `${key}-${hash(content)}.${extension}`);
      writeWhole(path, (part) => writeFileSync(part, content));
      return { path, bytes: content.length };
    },
    tidy: () => {
      for (const name of list()) {
        const path = join(directory, name);
        if (getAge(path) > keptDays * day) rmSync(path, { force: true });
      }
    },
  };
}
