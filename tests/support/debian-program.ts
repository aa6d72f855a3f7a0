import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root as repository } from './project.ts';

/**
 * Servers that are not on npm: the installed one, else Debian's package, unpacked once below `.cache`. Nothing is
 * installed and no service is started.
 */

export interface DebianPackages {
  /** Path of the program below the root, `usr/sbin/nginx`. */
  readonly program: string;
  readonly packages: readonly string[];
}

export interface FoundProgram {
  readonly program: string;
  /** Root of its files: `/` or the directory of the unpacked packages. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Why the program is missing, for skipped tests. */
export interface MissingProgram {
  readonly reason: string;
}

/** Timeout for apt, so that a test run does not hang without a network. */
const patience = 60_000;

const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'lib/x86_64-linux-gnu'];

const apt = (...parameters: string[]): boolean =>
  spawnSync('apt-get', ['-qq', ...parameters], {
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Returns a program, or why it is missing. */
export function findDebianProgram(wanted: DebianPackages): FoundProgram | MissingProgram {
  const own = `/${wanted.program}`;
  if (existsSync(own)) return { program: own, root: '/', environment: {} };
  const root = join(repository, '.cache', wanted.packages.join('+'));
  if (!existsSync(root)) {
    const reason = unpack(wanted, root);
    if (reason !== undefined) return { reason: `${own} is not on this machine, and ${reason}.` };
  }
  const paths = libraries.map((path) => join(root, path)).filter((path) => existsSync(path));
  return {
    program: join(root, wanted.program),
    root,
    environment: { LD_LIBRARY_PATH: paths.join(':') },
  };
}

/** Unpacks packages and the missing libraries they need; returns a failure as text. */
function unpack({ program, packages }: DebianPackages, root: string): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get to fetch it with';
  if (process.getuid?.() !== 0) return 'fetching it with apt-get needs root';
  const own = `${root}.${process.pid}`;
  const archives = join(own, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  try {
    const download = (): boolean =>
      apt(
        ...['install', '-y', '--no-install-recommends', '--download-only'],
        ...['-o', `Dir::Cache::archives=${archives}`, ...packages],
      );
    if (!download() && !(apt('update') && download())) return 'apt-get could not fetch it';
    const files = join(own, 'files');
    for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
      spawnSync('dpkg-deb', ['-x', join(archives, name), files]);
    }
    if (!existsSync(join(files, program))) return 'its package did not hold it';
    if (!existsSync(root)) renameSync(files, root);
    return undefined;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
