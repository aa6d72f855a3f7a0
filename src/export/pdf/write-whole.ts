import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file completely or not at all: `write` fills a file beside it, which is then renamed. Throws, with
 * nothing left behind, where that fails.
 */
export function writeWhole(path: string, write: (part: string) => void): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(part);
    renameSync(part, path);
  } catch (cause) {
    // Where the parent is a file, removing fails too; asking first does not.
    if (existsSync(part)) rmSync(part);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} could not be written: ${reason}.`, { cause });
  }
}
