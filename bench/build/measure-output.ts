import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputSize {
  /** HTML files written. */
  readonly pages: number;
  /** Size of all files written, in bytes. */
  readonly outputBytes: number;
}

/** Returns the size of a built site. */
export function measureOutput(directory: string): OutputSize {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    outputBytes: files.reduce(
      (total, { parentPath, name }) => total + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
