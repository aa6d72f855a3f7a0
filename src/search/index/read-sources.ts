import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchSourceFile, type SearchSource } from '../source.ts';

/** Reads which articles a built site holds; throws where the directory is not one. */
export function readSearchSources(directory: string): SearchSource[] {
  const file = join(directory, searchSourceFile);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SearchSource[];
  throw new Error(
    `${file} does not exist; expected a directory that \`npm run build\` has written.`,
  );
}
