import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/**
 * The Chromium of the browser tests and the benchmarks: the one that `CHROME_PATH` names, else the one
 * that comes with the npm package `@sparticuz/chromium`. Nothing is downloaded at run time.
 */

const project = resolve(import.meta.dirname, '../..');
const cache = join(project, '.cache');

const packageDirectory = (name: string): string => join(project, 'node_modules', name);

/**
 * Flags for Lighthouse and Playwright alike. The package's own suggestion gives Lighthouse no
 * performance score; without the background flags Chromium looks up hosts of its own at every start.
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
 * Unpacks the npm package's Chromium once and returns the path of its program. The package unpacks
 * into the temporary directory and takes whatever file it finds there, so each process unpacks into
 * a directory of its own and the finished one is renamed into place.
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
    // Libraries that Chromium needs and that a bare machine lacks (NSS, NSPR, Expat).
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
 * Returns the libraries that come with the npm package where the machine has none of its own, so that
 * Chromium starts without anything installed by hand.
 */
function findLibraries(program: string): Record<string, string> {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  if (!stdout.includes('not found')) return {};
  const own = join(dirname(program), 'al2023/lib');
  const others = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: others ? `${own}:${others}` : own };
}

/**
 * Returns environment variables under which Chromium finds a Latin and a Chinese font, and no others,
 * so that pictures look alike everywhere. The fonts come from npm and are no part of the site.
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

/** Returns the environment to start a Chromium in: its fonts and, where needed, its libraries. */
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
