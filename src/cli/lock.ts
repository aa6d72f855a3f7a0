import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createError } from '../content-model/hinted-error.ts';
import { createCommand } from './command.ts';

/** A package in package-lock.json. */
interface LockEntry {
  version?: string;
  engines?: unknown;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, LockEntry>;

/** The data of a registry about a package for one platform. */
type Published = Pick<LockEntry, 'os' | 'cpu' | 'libc' | 'integrity'>;

const isWindows = process.platform === 'win32';

/** Reads a package from the registry configured for npm; throws if the registry does not have it. */
async function readPublished(name: string, version: string): Promise<Published> {
  const fields = ['os', 'cpu', 'libc', 'dist.integrity'];
  const { stdout } = await promisify(execFile)(
    isWindows ? 'npm.cmd' : 'npm',
    ['view', `${name}@${version}`, ...fields, '--json'],
    { encoding: 'utf8', shell: isWindows },
  ).catch((cause: unknown) => {
    throw createError(
      `The registry does not have ${name}@${version}.`,
      `Install a version of its parent package (npm explain ${name}) that is published for every platform.`,
      { cause },
    );
  });
  const { 'dist.integrity': integrity, ...platform } = JSON.parse(stdout) as Published & {
    'dist.integrity': string;
  };
  return { ...platform, integrity };
}

/** Returns the path of the package that `from` imports as `name`, by Node's resolution. */
function findInstalled(packages: Packages, from: string, name: string): string | undefined {
  for (
    let place = from;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules') - 1))
  ) {
    const path = `${place}${place && '/'}node_modules/${name}`;
    if (packages[path]) return path;
    if (!place) return undefined;
  }
}

/** Adds the packages for other platforms that npm has omitted. */
function addMissing(packages: Packages): void {
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = findInstalled(packages, place, name);
      // Ranges are resolved by npm; packages for platforms are pinned by their parent.
      if (!/^\d/.test(version) || (found && packages[found]?.version === version)) continue;
      const path = found ? `${place}/node_modules/${name}` : `node_modules/${name}`;
      packages[path] = { version, ...(dev && { dev }), optional: true };
    }
  }
}

/** Adds platform and integrity to entries without integrity; returns their number. */
async function describeMissing(packages: Packages): Promise<number> {
  const bare = Object.entries(packages).filter(
    ([place, { integrity, link }]) => place !== '' && !integrity && !link,
  );
  for (const [place, entry] of bare) {
    const name = place.replace(/^.*node_modules\//, '');
    Object.assign(entry, await readPublished(name, entry.version ?? ''));
  }
  return bare.length;
}

const byPlace = ([a]: [string, LockEntry], [b]: [string, LockEntry]): number => (a < b ? -1 : 1);

async function completeLock(file: string): Promise<void> {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages };
  const { packages } = lock;
  addMissing(packages);
  const added = await describeMissing(packages);
  for (const [place, entry] of Object.entries(packages)) if (place !== '') delete entry.engines;
  const sorted = Object.fromEntries(Object.entries(packages).sort(byPlace));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`);
  console.log(`${file} is complete; ${added} entries were looked up.`);
}

/** Makes the lock files installable on every platform and with Node 20.9 or later. */
export const command = createCommand({
  usage: `npm run make -- lock

Makes package-lock.json and bench/package-lock.json installable on every platform and with Node 20.9 or later.
Run it after every npm install.

- npm omits optional packages for other platforms from the lock, and npm 11 then fails to install them
  there. This command adds them, with the data of the registry.
- Packages for one platform require Node 20.19 or later in "engines". Older versions skip them silently and
  print warnings for other packages, though all run with the Node 24 in the dependencies. This command
  removes "engines".
Exit codes: 0 written, 2 could not run.`,
  run: async () => {
    await completeLock('package-lock.json');
    await completeLock('bench/package-lock.json');
    return 0;
  },
});
