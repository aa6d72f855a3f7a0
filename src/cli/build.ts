/**
 * `npm run build`: builds the site beside the last one and puts it into place only when everything has worked.
 * Content is checked where it is loaded (src/content.config.ts). Exit codes: 0 built, 1 content is wrong, 2 could
 * not build.
 */
import './prepare-environment.ts';
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { readBuildSettings, type BuildSettings } from '../content-model/build-settings.ts';
import { moveSiteData } from '../content-model/built-site/site-data.ts';
import { placeholderHost } from '../site/config.ts';
import { userHome } from './build-environment.ts';
import { assertFolders } from './check-folders.ts';
import { createCommand } from './command.ts';
import { run } from './run.ts';

const project = resolve(import.meta.dirname, '../..');

/**
 * Returns a cache directory for this content and these addresses alone: Astro keeps parsed entries
 * there, and would offer them to a build of other content.
 */
function findCacheDirectory({ content, base, origin }: BuildSettings): string {
  const key = createHash('sha256')
    .update([resolve(content), base, origin].join('\n'))
    .digest('hex');
  return resolve(project, '.cache', `astro-${key.slice(0, 12)}`);
}

/** Puts a site back that an interrupted build has moved aside. */
function restoreDirectory(target: string, old: string): void {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  rmSync(old, { recursive: true, force: true });
}

/** Puts a finished directory in the place of another, which comes back where that fails. */
function replaceDirectory(target: string, finished: string): void {
  const old = `${target}.old`;
  restoreDirectory(target, old);
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(finished, target);
    moveSiteData(finished, target);
  } finally {
    restoreDirectory(target, old);
  }
}

/** Builds into a directory; returns the exit code where content is wrong, after saying what. */
async function buildInto(directory: string, settings: BuildSettings): Promise<0 | 1> {
  try {
    await build({
      root: project,
      outDir: directory,
      mode: 'production',
      cacheDir: findCacheDirectory(settings),
      logLevel: 'warn',
    });
    return 0;
  } catch (error) {
    // The class is another one here than in the modules that Vite has loaded: only its name is the same.
    if (!(error instanceof Error) || error.name !== 'ContentError') throw error;
    console.error(`${error.message}\n\nNothing was built.`);
    return 1;
  }
}

/**
 * Returns the settings with absolute folders, after checking them, and makes the project the working directory: Astro
 * puts the code that renders pages below it, where the packages must be found.
 */
function enterProject(): BuildSettings {
  const settings = readBuildSettings();
  assertFolders(settings, { project, home: userHome });
  const folders = { content: resolve(settings.content), out: resolve(settings.out) };
  // Pages read the settings again.
  Object.assign(process.env, { HELP_CONTENT: folders.content, HELP_OUT: folders.out });
  process.chdir(project);
  return { ...settings, ...folders };
}

async function buildSite(): Promise<number> {
  const start = performance.now();
  const { out } = readBuildSettings();
  const settings = enterProject();
  const { origin, out: target } = settings;
  const next = `${target}.next`;
  const clear = () => rmSync(next, { recursive: true, force: true });
  clear();
  try {
    const code = await buildInto(next, settings);
    if (code !== 0) return code;
    replaceDirectory(target, next);
  } finally {
    clear();
  }
  if (new URL(origin).host === placeholderHost) {
    console.warn(`SITE_URL is not set: addresses in the pages begin with ${origin}.`);
  }
  console.log(`Built ${out}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return 0;
}

await run(
  createCommand({
    usage: `npm run build

Checks the content and builds the site. Its settings come from the environment: SITE_URL, BASE_PATH and others
(docs/hosting.md).
Exit codes: 0 built, 1 content is wrong, 2 could not build.`,
    run: buildSite,
  }),
);
