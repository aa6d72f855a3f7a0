import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Returns a file and all files of this project that it imports, directly or not. */
export function listImported(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g);
  for (const [, path = ''] of imports) listImported(resolve(dirname(file), path), found);
  return found;
}
