import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/**
 * The Chromium of the browser tests and the benchmarks: the one in `CHROME_PATH`, else the one in the npm package
 * `@sparticuz/chromium`. Nothing is downloaded at run time.
 */

const project = resolve(import.meta.dirname, '../..');
const cache = join(project, '.cache');

const packageDirectory = (name: string): string => join(project, 'node_modules', name);

/**
 * Flags for Lighthouse and Playwright. With the flags that the package suggests, Lighthouse has no performance score.
 * Without the background flags, Chromium contacts hosts of Google at every start.
 */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
] as const;

/**
 * Unpacks the Chromium of the npm package once and returns the path of the program. The package unpacks into the
 * temporary directory and reuses any file that it finds there, so each process unpacks into its own directory and renames
 * it at the end.
 */
async function unpackChromium(): Promise<string> {
  const manifest = join(packageDirectory('@sparticuz/chromium'), 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  const program = join(home, 'chromium');
  if (existsSync(program)) return program;

  const own = `${home}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = own;
  try {
    const { default: npmChromium, inflate } = await import('@sparticuz/chromium');
    await npmChromium.executablePath();
    // Libraries of Chromium that a minimal system does not have (NSS, NSPR, Expat).
    await inflate(join(packageDirectory('@sparticuz/chromium'), 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  if (existsSync(program)) rmSync(own, { recursive: true });
  else renameSync(own, home);
  return program;
}

/** Returns the path of the Chromium to use. */
export const findChromium = async (): Promise<string> =>
  process.env.CHROME_PATH ?? (await unpackChromium());

/**
 * Returns the path of the libraries in the npm package if the system does not have them, so that Chromium starts
 * without installing anything.
 */
function findLibraries(program: string): Record<string, string> {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  if (!stdout.includes('not found')) return {};
  const own = join(dirname(program), 'al2023/lib');
  const others = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: others ? `${own}:${others}` : own };
}

/**
 * Returns environment variables with which Chromium finds one Latin and one Chinese font only, so that screenshots are
 * the same on every system. The fonts come from npm and are not part of the site.
 */
function createFontEnvironment(): Record<string, string> {
  const home = join(cache, 'fonts');
  mkdirSync(home, { recursive: true });
  const file = join(home, 'fonts.conf');
  const directories = ['noto-sans', 'noto-sans-sc'].flatMap((font) =>
    ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
      join(packageDirectory(`@expo-google-fonts/${font}`), weight),
    ),
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...directories.map((directory) => `  <dir>${directory}</dir>`),
    '  <match target="pattern">',
    '    <edit name="family" mode="append_last"><string>Noto Sans</string></edit>',
    '    <edit name="family" mode="append_last"><string>Noto Sans SC</string></edit>',
    '  </match>',
    `  <cachedir>${home}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { FONTCONFIG_FILE: file };
}

/** Returns the environment variables for starting Chromium: its fonts and, if necessary, its libraries. */
export const createChromiumEnvironment = (program: string): Record<string, string> => ({
  ...createFontEnvironment(),
  ...findLibraries(program),
});

async function createLaunchOptions(): Promise<LaunchOptions> {
  const program = await findChromium();
  return {
    executablePath: program,
    args: [...chromiumFlags],
    env: { ...(process.env as Record<string, string>), ...createChromiumEnvironment(program) },
  };
}

/** Starts Chromium for this process. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch(await createLaunchOptions());

/** Starts Chromium for other processes, which connect to its `wsEndpoint()`. */
export const launchChromiumServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await createLaunchOptions());
