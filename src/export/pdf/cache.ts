import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { getEngineVersion, toVirtualPath, type TypstDocument } from './engine.ts';
import { listFontVersions } from './fonts.ts';

/**
 * PDFs that were made before, by the hash of everything they are made from: what is unchanged is not typeset
 * again. Nothing here is ever changed, so that any number of builds may share it.
 */
export interface PdfCache {
  /** Returns the file a document has or will have. */
  readonly locate: (document: TypstDocument) => string;
  /** Returns the size of a file in bytes; undefined where it is not there or not whole. */
  readonly findSize: (path: string) => number | undefined;
}

/** A PDF ends with these bytes; a file that was cut off does not. */
const lastBytes = '%%EOF';

/** Opens the cache in a directory, which need not be there yet. */
export function openCache(directory: string): PdfCache {
  const makers = [getEngineVersion(), ...listFontVersions(), 'ua-1'].join('\n');
  return {
    locate: ({ source, files }) => {
      const key = createHash('sha256').update(`${makers}\n${source}`);
      for (const file of files) key.update(toVirtualPath(file));
      return join(directory, `${key.digest('hex')}.pdf`);
    },
    findSize,
  };
}

function findSize(path: string): number | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(file);
    const end = Buffer.alloc(lastBytes.length + 1);
    readSync(file, end, 0, end.length, Math.max(0, size - end.length));
    return end.toString('latin1').includes(lastBytes) ? size : undefined;
  } finally {
    closeSync(file);
  }
}

/** Days after which a PDF that no build has asked for is removed. */
const keptDays = 30;
const day = 24 * 60 * 60 * 1000;

/** Notes that files of the cache are in use, and removes those that have not been for long. */
export function tidyCache(directory: string, used: Iterable<string>, now = Date.now()): void {
  for (const path of used) utimesSync(path, now / 1000, now / 1000);
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const { mtimeMs = now } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < now - keptDays * day) rmSync(path, { force: true });
  }
}
