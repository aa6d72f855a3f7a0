import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * The sites the tests look at, each built once by the project's own build command. A site is a set of
 * content and settings under which something can go wrong.
 */
export interface TestSite {
  readonly content: string;
  readonly base: string;
  readonly origin: string;
  /** Whether tests look at its PDFs. */
  readonly pdf: boolean;
  /** Whether tests look at its share pictures. */
  readonly pictures: boolean;
  /** Where its pages look for notices. */
  readonly statusFile?: string;
}

export const project = resolve(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures');

export const testSites = {
  /** The real content, as it is published. */
  real: {
    content: join(project, 'content'),
    base: '/',
    origin: 'https://help.test',
    pdf: true,
    pictures: true,
  },
  /** Articles that lack a translation, retired ids, a picture; under a base path. */
  partial: {
    content: join(fixtures, 'partial'),
    base: '/help',
    origin: 'https://okpay.test',
    pdf: true,
    pictures: true,
  },
  /** One language has no article at all. */
  'chinese-only': {
    content: join(fixtures, 'chinese-only'),
    base: '/',
    origin: 'https://help.test',
    pdf: true,
    pictures: true,
  },
  /** Something holds for a while; a status file may add to it. Under a base path. */
  notices: {
    content: join(fixtures, 'notices'),
    base: '/help',
    origin: 'https://help.test',
    pdf: false,
    pictures: false,
    statusFile: 'live/status.json',
  },
} as const satisfies Record<string, TestSite>;

export type TestSiteName = keyof typeof testSites;

export const testSiteNames = Object.keys(testSites) as readonly TestSiteName[];

const builtSites = join(project, '.cache/test-sites');

/** Environment variable with the names of the sites that were built for this run. */
const builtVariable = 'HELP_TEST_SITES';

/** Returns the directory of a built test site; throws where it was not built for this run. */
export function getSiteDirectory(name: TestSiteName): string {
  if (process.env[builtVariable]?.split(' ').includes(name)) return join(builtSites, name);
  throw new Error(
    `The test site "${name}" was not built for this run; expected its name, in quotes, in the test file.`,
  );
}

/**
 * Environment of the commands that tests start: nothing of Vitest's (MODE, DEV, …), which would reach
 * Vite, and Node's cache of compiled programs, with which a command starts in half the time.
 */
export const commandEnvironment = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
} as const;

export interface BuildResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs the project's build command for a site and returns what it printed. */
export async function runBuild(site: TestSite, out: string): Promise<BuildResult> {
  const { content, base, origin, pdf, pictures, statusFile } = site;
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...commandEnvironment,
      SITE_URL: origin,
      BASE_PATH: base,
      HELP_CONTENT: content,
      HELP_OUT: out,
      HELP_PDF: pdf ? 'on' : 'off',
      HELP_PICTURES: pictures ? 'on' : 'off',
      ...(statusFile !== undefined && { HELP_STATUS: statusFile }),
    },
  });
  const [printed, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode: child.exitCode, output: printed + errors };
}

async function buildTestSite(name: TestSiteName): Promise<void> {
  const directory = join(builtSites, name);
  rmSync(directory, { recursive: true, force: true });
  const { exitCode, output } = await runBuild(testSites[name], directory);
  if (exitCode === 0 && existsSync(directory)) return;
  throw new Error(`The test site "${name}" was not built (exit code ${exitCode}):\n${output}`);
}

/**
 * Builds test sites, two at a time, unless this run has built its sites; throws with the output of a
 * build that failed. The projects of a run share one environment, and so the sites.
 */
export async function buildTestSites(names: readonly TestSiteName[]): Promise<void> {
  if (process.env[builtVariable] !== undefined) return;
  const queue = [...names];
  const buildNext = async (): Promise<void> => {
    for (let name = queue.shift(); name; name = queue.shift()) await buildTestSite(name);
  };
  // Both end before a failure is reported: a build that still runs would keep the test run alive.
  for (const built of await Promise.allSettled([buildNext(), buildNext()])) {
    if (built.status === 'rejected') throw built.reason;
  }
  process.env[builtVariable] = names.join(' ');
}
