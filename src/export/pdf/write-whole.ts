import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ending of a file that is being written. */
export const partEnding = '.part';

/**
 * Makes a file that is there as a whole or not at all: `write` fills a file beside it, which then takes its
 * name. Throws, with nothing left behind, where that cannot be done.
 */
export function writeWhole(path: string, write: (part: string) => void): void {
  const part = `${path}.${process.pid}${partEnding}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write(part);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} could not be written: ${reason}.`, { cause });
  }
}
