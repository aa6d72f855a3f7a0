/**
 * `npm run build`: checks the content, builds the site beside the last one, and puts it into place
 * only when everything has worked. Exit codes: 0 built, 1 content is wrong, 2 could not build.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'astro';
import { readBuildSettings, type BuildSettings } from '../build-settings.ts';
import { placeholderHost } from '../site/config.ts';
import { reportContent } from './report-content.ts';
import { run } from './run.ts';

/** Builds into `<out>.next` and returns nothing; a failure leaves `<out>` as it was. */
async function buildSite(settings: BuildSettings): Promise<void> {
  const out = resolve(settings.out);
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    await build({
      root: resolve(import.meta.dirname, '../..'),
      outDir: next,
      mode: 'production',
      cacheDir: findCacheDirectory(settings),
      logLevel: 'warn',
    });
    replaceDirectory(out, next);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

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

/** Puts a finished directory in the place of another, which stays until the last moment. */
function replaceDirectory(target: string, finished: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}

await run(async () => {
  const settings = readBuildSettings();
  if (!reportContent(settings.content)) return 1;
  if (new URL(settings.origin).host === placeholderHost) {
    console.warn(`SITE_URL is not set: addresses in the pages begin with ${settings.origin}.`);
  }
  const start = performance.now();
  await buildSite(settings);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built ${settings.out}/ in ${seconds} s.`);
  return 0;
});
