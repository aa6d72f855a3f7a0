import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file atomically: readers see either the old or the new text. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
