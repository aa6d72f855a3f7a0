/**
 * Builds the pages into the directory named by the one argument, without looking at the content
 * first: the second process of `npm run build`, not a command for people.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'astro';
import { readBuildSettings, type BuildSettings } from '../content-model/build-settings.ts';
import { run } from './run.ts';

/**
 * Returns a cache directory for this content and these addresses alone: Astro keeps parsed entries
 * there, and would offer them to a build of other content.
 */
function findCacheDirectory({ content, base, origin }: BuildSettings): string {
  const key = createHash('sha256')
    .update([resolve(content), base, origin].join('\n'))
    .digest('hex');
  return resolve('.cache', `astro-${key.slice(0, 12)}`);
}

await run(async () => {
  const [, , outDir = ''] = process.argv;
  if (outDir === '') throw new Error('No directory was named; expected one to build into.');
  await build({
    root: resolve(import.meta.dirname, '../..'),
    outDir,
    mode: 'production',
    cacheDir: findCacheDirectory(readBuildSettings()),
    logLevel: 'warn',
  });
  return 0;
});
