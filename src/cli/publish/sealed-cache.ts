import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../content-model/list-files.ts';

/**
 * Astro trusts what is in its cache: a damaged picture or text in it would be published. A build therefore leaves a
 * hash of its cache beside it, and the next one uses the cache only if nothing in it has changed since.
 */

const sealOf = (directory: string): string => `${directory}.sha256`;

/** Removes a cache that is not as the last finished build left it. */
export function openSealedCache(directory: string): void {
  const seal = sealOf(directory);
  const isSound =
    existsSync(seal) &&
    existsSync(directory) &&
    readFileSync(seal, 'utf8').trim() === hashDirectory(directory);
  if (!isSound) rmSync(directory, { recursive: true, force: true });
  // Whatever ends the build, an older seal does not fit what it leaves.
  rmSync(seal, { force: true });
}

/** Records a cache as the build has left it. */
export function sealCache(directory: string): void {
  if (existsSync(directory)) writeFileSync(sealOf(directory), `${hashDirectory(directory)}\n`);
}

const hashDirectory = (directory: string): string =>
  hash(
    'sha256',
    listFiles(directory)
      .map((path) => `${hash('sha256', readFileSync(join(directory, path)))}  ${path}`)
      .join('\n'),
  );
