import { isBuiltSite, readSiteData } from '../../content-model/built-site/site-data.ts';
import { createHosting, type Hosting } from './hosting.ts';
import { site } from '../../site/config.ts';

/** Returns what hosts have to know of a built site; throws where the directory is not one. */
export const readHosting = (directory: string): Hosting =>
  createHosting({ ...readSiteData(directory), embedders: site.embedders });

/**
 * Returns what hosts have to know of a directory; where it is no site of ours (the benchmarks serve others), the
 * same rules without redirects.
 */
export const findHosting = (directory: string, base: string): Hosting =>
  isBuiltSite(directory)
    ? readHosting(directory)
    : createHosting({ base, origin: site.origin, articles: [], embedders: [] });
