import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file atomically: `write` fills a temporary file beside it, which is then renamed. Throws if that fails,
 * and leaves no temporary file.
 */
export function writeAtomically(path: string, write: (part: string) => void): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(part);
    renameSync(part, path);
  } catch (cause) {
    // `rmSync` throws if the parent is a file, even with `force`.
    if (existsSync(part)) rmSync(part);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} could not be written: ${reason}.`, { cause });
  }
}
