import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile, type Manifest } from './manifest.ts';

/** Reads what a built site says of itself; throws where the directory is not one. */
export function readManifest(directory: string): Manifest {
  const file = join(directory, manifestFile);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  throw new Error(
    `${file} does not exist; expected a directory that \`npm run build\` has written.`,
  );
}
