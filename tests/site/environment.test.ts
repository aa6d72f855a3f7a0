import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/content-model/list-files.ts';
import { copyProject, root, testProduct } from '../support/project.ts';
import { commandEnvironment, getSiteDirectory, testSites } from '../support/sites.ts';

const scratch = mkdtempSync(join(tmpdir(), 'help-environment-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Copies the project into a folder with a strange name, as a clone of a careful user, with variables in `.env`. */
function createClone(): string {
  const clone = join(scratch, "it's 中文 [1] & {é}");
  copyProject(clone, testProduct);
  spawnSync('chmod', ['-R', 'go=', clone]);
  writeFileSync(join(clone, '.env'), 'DEV=true\nPROD=\nSITE=https://evil.test\nVITE_A=b\n');
  return clone;
}

/**
 * Copies content as Windows writes it, into folders whose names have a meaning in addresses; returns a symbolic link to
 * it. One of its folders and one of its files are links to other places.
 */
function createContent(): string {
  const content = join(scratch, 'texts #1 100%25?');
  cpSync(testSites.partial.content, content, { recursive: true });
  renameSync(join(content, 'zh/parcels'), join(content, 'zh/Top up #1 – why? 50%'));
  for (const path of listFiles(content).filter((name) => /\.(?:mdx|yml|json)$/.test(name))) {
    const text = readFileSync(join(content, path), 'utf8').replaceAll('\n', '\r\n');
    writeFileSync(join(content, path), `\uFEFF${text}`);
  }
  const elsewhere = join(scratch, 'elsewhere');
  mkdirSync(elsewhere);
  for (const path of ['zh/Top up #1 – why? 50%', 'links.lock.json']) {
    renameSync(join(content, path), join(elsewhere, basename(path)));
    symlinkSync(join(elsewhere, basename(path)), join(content, path));
  }
  symlinkSync(content, join(scratch, 'link to texts'));
  return join(scratch, 'link to texts');
}

const networkLog = join(scratch, 'network.log');
const guard = `${pathToFileURL(join(root, 'tests/fixtures/environment/no-network.mjs')).href}?log=${networkLog}`;

/** Everything that a shell, a CI service or a system may set, which no page may show. */
const environment = {
  ...commandEnvironment,
  ...{
    NODE_ENV: 'development',
    MODE: 'test',
    DEV: '1',
    PROD: '',
    SSR: '',
    SITE: 'https://evil.test',
  },
  ...{ BASE_URL: '/evil/', ASSETS_PREFIX: '/evil/', VITE_A: 'b', PUBLIC_A: 'b', VITEST: 'true' },
  ...{ TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  ...{ HOME: '/proc/none', XDG_CONFIG_HOME: '/proc/none', TMPDIR: '/proc/none', CI: 'true' },
  NODE_OPTIONS: `--conditions=development --import=${guard}`,
};

describe('a build in another environment', () => {
  const out = join(scratch, 'site #1 100%');
  const { base, origin } = testSites.partial;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      'umask 077; exec "$@"',
      '-',
      process.execPath,
      join(createClone(), 'scripts/node24.js'),
      'src/cli/build.ts',
    ],
    {
      cwd: scratch,
      encoding: 'utf8',
      env: {
        ...environment,
        SITE_URL: origin,
        BASE_PATH: base,
        HELP_CONTENT: createContent(),
        HELP_OUT: out,
      },
    },
  );

  it('works', () => {
    expect(status, stdout + stderr).toBe(0);
  });

  it('has the same bytes', () => {
    const usual = getSiteDirectory('partial');
    expect(listFiles(out)).toEqual(listFiles(usual));
    const different = listFiles(usual).filter(
      (path) => !readFileSync(join(out, path)).equals(readFileSync(join(usual, path))),
    );
    expect(different).toEqual([]);
  });

  it('can be read by a web server', () => {
    const closed = ['', ...listFiles(out)].filter(
      (path) => (statSync(join(out, path)).mode & 0o777) !== (path === '' ? 0o755 : 0o644),
    );
    expect(closed).toEqual([]);
  });

  it('asks no other host', () => {
    expect(existsSync(networkLog) ? readFileSync(networkLog, 'utf8') : '').toBe('');
  });
});
