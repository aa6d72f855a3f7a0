import { hash } from 'node:crypto';
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
import { writeAtomically } from './write-atomically.ts';

/**
 * A cache of files. An entry has two hashes in its name: its key, which is a hash of everything it is made from,
 * and a hash of its content, which reveals damage. Entries never change, so several builds can share a cache.
 */
export interface FileCache {
  /** Returns the entry of a key; undefined if there is none or it is damaged. */
  readonly find: (key: string) => CachedFile | undefined;
  /** Adds an entry. */
  readonly add: (key: string, content: Uint8Array) => CachedFile;
  /** Removes entries that no build has used for a month. */
  readonly tidy: () => void;
}

export interface CachedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content. */
  readonly sha256: string;
}

const day = 24 * 60 * 60 * 1000;

/** Days after which an unused entry is removed. */
const keptDays = 30;

/** Digits of a SHA-256, which a name has before its hyphen. */
const keyLength = 64;

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Opens the cache in a directory, which need not exist. */
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
      const sha256 = hash('sha256', content);
      if (name !== `${key}-${sha256}.${extension}`) return undefined;
      // The modification time is that of the last use, to the day.
      if (getAge(path) > day) utimesSync(path, now / 1000, now / 1000);
      return { path, bytes: content.length, sha256 };
    },
    add: (key, content) => {
      const sha256 = hash('sha256', content);
      const path = join(directory, `${key}-${sha256}.${extension}`);
      writeAtomically(path, (part) => writeFileSync(part, content));
      return { path, bytes: content.length, sha256 };
    },
    tidy: () => {
      for (const name of list()) {
        const path = join(directory, name);
        if (getAge(path) > keptDays * day) rmSync(path, { force: true });
      }
    },
  };
}
