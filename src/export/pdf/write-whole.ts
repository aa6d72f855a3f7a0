import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ending of a file that is being written. */
export const partEnding = '.part';

/**
 * Makes a file that is there as a whole or not at all: `write` fills a file beside it, which then takes its
 * name. Throws, with nothing left behind, where that cannot be done.
 */
export function writeWhole(path: string, write: (part: string) => void): void {
  const part = `${path}.${process.pid}${partEnding}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(part);
    renameSync(part, path);
  } catch (cause) {
    // Below a file that should be a folder there is nothing to remove, and no way to ask.
    if (existsSync(part)) rmSync(part);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} could not be written: ${reason}.`, { cause });
  }
}
