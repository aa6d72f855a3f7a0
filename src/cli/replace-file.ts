import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: who reads it meanwhile sees the old one. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
