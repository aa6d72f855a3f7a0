import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../content-model/built-site/manifest.ts';
import { readManifest } from '../../content-model/built-site/read-manifest.ts';
import { createHosting, type Hosting } from './hosting.ts';
import { site } from '../../site/config.ts';

/** Returns what hosts have to know of a built site; throws where the directory is not one. */
export const readHosting = (directory: string): Hosting =>
  createHosting({ ...readManifest(directory), embedders: site.embedders });

/**
 * Returns what hosts have to know of a directory; where it is no site of ours (the benchmarks serve others), the
 * same rules without redirects.
 */
export const findHosting = (directory: string, base: string): Hosting =>
  existsSync(join(directory, manifestFile))
    ? readHosting(directory)
    : createHosting({ base, origin: site.origin, articles: [], embedders: [] });
