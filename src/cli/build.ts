/**
 * `npm run build`: builds the site beside the last one, verifies it, and publishes it only if everything is right.
 * Content is checked where it is loaded (src/content.config.ts).
 */
import './prepare-environment.ts';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { hasErrors, type Finding } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';
import { readBuildSettings, type BuildSettings } from '../content-model/build-settings.ts';
import type { BuiltSite } from '../content-model/built-site/open-site.ts';
import { moveSiteData } from '../content-model/built-site/site-data.ts';
import type { ExportFinding } from '../export/findings.ts';
import { listUnset } from '../content-model/identity-values.ts';
import { placeholderHost } from '../product/site-config.ts';
import { identity } from '../site/identity.ts';
import { createAfterBuild } from './after-build.ts';
import { userHome } from './build-environment.ts';
import { assertFolders } from './check-folders.ts';
import { createCommand } from './command.ts';
import { locateFindings } from './locate-findings.ts';
import { takeTurn } from './publish/build-lock.ts';
import { finishPublication, publishSite } from './publish/publish-site.ts';
import { openSealedCache, sealCache } from './publish/sealed-cache.ts';
import { findChange, readSourceState } from './publish/source-state.ts';
import { verifySite } from './publish/verify-site.ts';
import { createError } from '../content-model/hinted-error.ts';
import { run } from './run.ts';

const project = resolve(import.meta.dirname, '../..');

/** What is built here is moved into the output directory. It is in the project, where its modules find packages. */
const staging = join(project, '.cache/build');

/** What pages are made from, beside the content. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'].map((name) =>
  join(project, name),
);

/**
 * Returns a cache directory for this content and these addresses alone: Astro keeps parsed entries
 * there, and would offer them to a build of other content.
 */
function findCacheDirectory({ content, base, origin }: BuildSettings): string {
  const key = createHash('sha256').update([content, base, origin].join('\n')).digest('hex');
  return join(project, '.cache', `astro-${key.slice(0, 12)}`);
}

/**
 * Builds into the staging directory; returns 1 where content is wrong, after saying what. What an output cannot show is
 * wrong in a strict build only.
 */
async function buildPages(cacheDir: string, { content, strict }: BuildSettings): Promise<0 | 1> {
  const findings: Finding[] = [];
  const report = (found: readonly ExportFinding[], site: BuiltSite): void => {
    if (found.length === 0) return;
    const level = strict ? 'error' : 'warning';
    findings.push(...locateFindings(found, site, { content, level }));
    console.warn(formatFindings(findings, relative('', content)));
  };
  try {
    await build({
      root: project,
      outDir: staging,
      mode: 'production',
      cacheDir,
      logLevel: 'warn',
      integrations: [createAfterBuild(report)],
    });
    if (!hasErrors(findings)) return 0;
    console.error('\nNothing was built.');
    return 1;
  } catch (error) {
    // The class is another one here than in the modules that Vite has loaded: only its name is the same.
    if (!(error instanceof Error) || error.name !== 'ContentError') throw error;
    console.error(`${error.message}\n\nNothing was built.`);
    return 1;
  }
}

/** Verifies the site in the staging directory; returns whether it may be published. */
async function isRight(): Promise<boolean> {
  const { faults, editorial } = await verifySite(staging);
  if (faults.length > 0) {
    console.error(formatFindings(faults, '.cache/build'));
    console.error('\nThe site was built but is not right, so nothing was published.');
  } else if (editorial.length > 0) {
    const rules = [...new Set(editorial.map(({ rule }) => rule))].join(', ');
    console.warn(`\`npm run check:site\` reports ${editorial.length} errors in pages: ${rules}.`);
  }
  return faults.length === 0;
}

/** Builds and verifies the site in the staging directory; returns the exit code. Throws if sources have changed. */
async function makeSite(settings: BuildSettings): Promise<0 | 1 | 2> {
  const cache = findCacheDirectory(settings);
  const read = () => readSourceState([settings.content, ...sources]);
  const before = read();
  openSealedCache(cache);
  const code = await buildPages(cache, settings);
  if (code !== 0) return code;
  const isVerified = await isRight();
  const changed = findChange(before, read());
  if (changed !== undefined) {
    throw createError(
      `${changed} changed while the site was built, so that parts of the site may be older than others.`,
      'Build again. Nothing was published.',
    );
  }
  if (!isVerified) return 2;
  sealCache(cache);
  return 0;
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

const clear = (): void =>
  rmSync(staging, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

async function buildSite(isStrict: boolean): Promise<number> {
  const start = performance.now();
  if (isStrict) process.env.HELP_STRICT = 'on';
  const { out: name } = readBuildSettings();
  const settings = enterProject();
  const { origin, out } = settings;
  takeTurn(join(project, '.cache/build-lock'));
  finishPublication(out);
  clear();
  try {
    const code = await makeSite(settings);
    if (code !== 0) return code;
    publishSite(staging, out);
    moveSiteData(staging, out);
  } finally {
    clear();
  }
  if (new URL(origin).host === placeholderHost) {
    console.warn(`SITE_URL is not set: addresses in the pages begin with ${origin}.`);
  } else {
    for (const line of listUnset(identity)) console.warn(line);
  }
  console.log(`Built ${name}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return 0;
}

await run(
  createCommand({
    usage: `npm run build [-- --strict]

Checks the content, builds the site, verifies it and publishes it into dist/. Its settings come from the environment:
SITE_URL, BASE_PATH and others (docs/hosting.md). A build that fails changes nothing.

  --strict   an error instead of a warning for what a PDF cannot show, and for a PDF that cannot be made
Exit codes: 0 built, 1 content is wrong, 2 could not build, or what was built is not right.`,
    options: { strict: { type: 'boolean', default: false } },
    run: ({ strict }) => buildSite(strict),
  }),
);
