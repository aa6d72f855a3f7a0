import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { project, root, testProduct } from './project.ts';

/**
 * The test sites, each built once by the project's build command with different content and settings.
 */
export interface TestSite {
  readonly content: string;
  readonly base: string;
  readonly origin: string;
  /** Whether its PDFs are built. */
  readonly pdf: boolean;
  /** Whether its pictures are built. */
  readonly pictures: boolean;
  /** Path of its status file. */
  readonly statusFile?: string;
}

const fixtures = join(root, 'tests/fixtures');

export const testSites = {
  /** All articles of the product of the tests. */
  real: {
    content: join(testProduct, 'content'),
    base: '/',
    origin: 'https://help.test',
    pdf: true,
    pictures: true,
  },
  /** Articles without translation, retired ids and a picture; under a base path. */
  partial: {
    content: join(fixtures, 'partial'),
    base: '/help',
    origin: 'https://posta.test',
    pdf: true,
    pictures: true,
  },
  /** Articles in one language only. */
  'chinese-only': {
    content: join(fixtures, 'chinese-only'),
    base: '/',
    origin: 'https://help.test',
    pdf: true,
    pictures: true,
  },
  /** Notices and a status file; under a base path. */
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

const builtSites = join(root, '.cache/test-sites');

/** Environment variable with the names of the sites that were built for this run. */
const builtVariable = 'BUILT_TEST_SITES';

/** Returns the directory of a built test site; throws if it was not built for this run. */
export function getSiteDirectory(name: TestSiteName): string {
  if (process.env[builtVariable]?.split(' ').includes(name)) return join(builtSites, name);
  throw new Error(
    `The test site "${name}" was not built for this run; expected its name, in quotes, in the test file.`,
  );
}

/**
 * Environment of the commands that tests start: without Vitest's variables (MODE, DEV, …), which would affect Vite, and
 * with Node's compile cache, which halves the start time.
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

/** Runs the build command of the project, or of a copy of it, for a site and returns what it printed. */
export async function runBuild(
  site: TestSite,
  out: string,
  cwd: string = project,
): Promise<BuildResult> {
  const { content, base, origin, pdf, pictures, statusFile } = site;
  // As scripts/node24.js does it: `node_modules` of a copy is a link.
  const child = spawn(process.execPath, ['--preserve-symlinks', 'src/cli/build.ts'], {
    cwd,
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
 * Builds test sites, unless this run has already built them; throws with the output of a failed build.
 * The projects of a run share one environment, and with it the sites.
 */
export async function buildTestSites(names: readonly TestSiteName[]): Promise<void> {
  if (process.env[builtVariable] !== undefined) return;
  // One after another: builds share Astro's folder `.astro`, in which each writes the pictures of its content.
  for (const name of names) await buildTestSite(name);
  process.env[builtVariable] = names.join(' ');
}
