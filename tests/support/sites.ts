import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The sites the tests look at, each built once by the project's own build command. A site is a set of
 * content and settings under which something can go wrong.
 */
export interface TestSite {
  readonly content: string;
  readonly base: string;
  readonly origin: string;
  /** Where its pages look for notices. */
  readonly statusFile?: string;
}

export const project = resolve(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures');

export const testSites = {
  /** The real content, as it is published. */
  real: { content: join(project, 'content'), base: '/', origin: 'https://help.test' },
  /** Articles that lack a translation, retired ids, a picture; under a base path. */
  partial: { content: join(fixtures, 'partial'), base: '/help', origin: 'https://okpay.test' },
  /** One language has no article at all. */
  'chinese-only': {
    content: join(fixtures, 'chinese-only'),
    base: '/',
    origin: 'https://help.test',
  },
  /** Something holds for a while; a status file may add to it. Under a base path. */
  notices: {
    content: join(fixtures, 'notices'),
    base: '/help',
    origin: 'https://help.test',
    statusFile: 'live/status.json',
  },
} as const satisfies Record<string, TestSite>;

export type TestSiteName = keyof typeof testSites;

/** Where the built test sites stand. */
const builtSites = join(project, '.cache/test-sites');

/** Returns the directory of a built test site. */
export const getSiteDirectory = (name: TestSiteName): string => join(builtSites, name);

export interface BuildResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs the project's build command for a site and returns what it said. */
export function runBuild(site: TestSite, out: string): BuildResult {
  const { content, base, origin, statusFile } = site;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    // A clean environment: Vitest's own variables (MODE, DEV, …) would reach Vite.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      SITE_URL: origin,
      BASE_PATH: base,
      HELP_CONTENT: content,
      HELP_OUT: out,
      ...(statusFile !== undefined && { HELP_STATUS: statusFile }),
    },
  });
  return { exitCode: status, output: stdout + stderr };
}

/** Builds every test site that is not built yet in this run; throws with the build's own words. */
export function buildTestSites(): void {
  for (const [name, site] of Object.entries(testSites)) {
    const directory = join(builtSites, name);
    const { exitCode, output } = runBuild(site, directory);
    if (exitCode !== 0 || !existsSync(directory)) {
      throw new Error(`The test site "${name}" was not built (exit code ${exitCode}):\n${output}`);
    }
  }
}
