import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep, isAbsolute } from 'node:path';
import { readBuildSettings, type BuildSettings } from '../content-model/build-settings.ts';
import { createError, showValue } from '../content-model/hinted-error.ts';

/** Where a command runs. */
export interface Surroundings {
  /** The folder of this project. */
  readonly project: string;
  /** The home of the user, if there is one. */
  readonly home: string | undefined;
}

/** Folders of this project that a build would destroy. Sites may be built anywhere else in it, also in `.cache/`. */
const ownFolders = [
  ...['.astro', '.ci', '.git', '.github', 'bench', 'content', 'docs', 'examples'],
  ...['node_modules', 'public', 'scripts', 'src', 'tests'],
] as const;

/** Folders at the top of a system, which hold more than a site. */
const systemFolders = [
  ...['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib64', 'opt', 'proc', 'root', 'run', 'sbin'],
  ...['sys', 'tmp', 'usr', 'var', 'Applications', 'Library', 'System', 'Users'],
] as const;

/** Folders that are on no disk. */
const virtualFolders = ['dev', 'proc', 'sys'] as const;

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Returns a path without links, also of a folder that does not exist yet. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if ((code === 'ENOENT' || code === 'ENOTDIR') && dirname(path) !== path)
      return join(toRealPath(dirname(path)), basename(path));
    throw error;
  }
}

function findKind(path: string): 'folder' | 'other' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOTDIR: a folder in the path is a file, which is found when that part is looked at.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

const assertContentFolder = (path: string, name: string): void =>
  assertFolder(path, name, 'the folder of the content');

/** Throws if a path is no folder; `what` says what is expected. */
export function assertFolder(path: string, name: string, what: string): void {
  const kind = findKind(resolve(path));
  if (kind === 'folder') return;
  throw createError(
    `${name} is ${showValue(path)}, which ${kind === undefined ? 'does not exist' : 'is no folder'}; expected ${what}.`,
    `The path is relative to the working directory, ${showValue(process.cwd())}.`,
  );
}

/** Returns the content folder that an option or else the settings name, as it is named; throws if it is no folder. */
export function chooseContentFolder(option: string | undefined): string {
  const path = option ?? readBuildSettings().content;
  assertContentFolder(path, option === undefined ? 'HELP_CONTENT' : '--content');
  return path;
}

/** Throws if a build cannot write its caches, or if it cannot read the content or must not write into its folder. */
export function assertFolders(
  settings: Pick<BuildSettings, 'out' | 'content'>,
  surroundings: Surroundings,
): void {
  const obstacle = findObstacle(surroundings.project);
  if (obstacle !== undefined) {
    throw createError(
      `The folder of this project ${obstacle}; a build keeps caches in it.`,
      'Build as the user whose folder it is, or in a copy.',
    );
  }
  assertContentFolder(settings.content, 'HELP_CONTENT');
  assertOutputFolder(settings, surroundings);
}

function assertOutputFolder(
  { out, content }: Pick<BuildSettings, 'out' | 'content'>,
  surroundings: Surroundings,
): void {
  const path = toRealPath(resolve(out));
  const reason =
    findOverlap(path, toRealPath(resolve(content)), surroundings) ?? findObstacle(path);
  if (reason === undefined) return;
  throw createError(
    `HELP_OUT is ${showValue(out)}, which ${reason}; expected a folder for the site alone, such as dist.`,
    'Name another folder; it need not exist.',
  );
}

/** Returns why a site in this folder would destroy something else. */
function findOverlap(
  path: string,
  content: string,
  { project, home }: Surroundings,
): string | undefined {
  if (isInside(project, path)) return 'holds this project';
  if (isInside(content, path)) return 'holds the content';
  if (isInside(path, content)) return 'is in the content';
  const [top = ''] = relative(project, path).split(sep);
  const isOwn =
    (ownFolders as readonly string[]).includes(top) ||
    path === join(project, '.cache') ||
    isInside(path, join(project, '.cache/build'));
  if (isInside(path, project) && isOwn) return `is in ${top}/ of this project`;
  if (home !== undefined && isInside(toRealPath(resolve(home)), path)) return 'holds your home';
  const { root } = parse(path);
  const isSystem =
    systemFolders.some((name) => path === join(root, name)) ||
    virtualFolders.some((name) => isInside(path, join(root, name)));
  return isSystem || path === root ? 'is a folder of the system' : undefined;
}

/** Tells whether a path is a link, to whatever; a folder in the path may be a file. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Returns what is in the way of writing. */
function findObstacle(path: string): string | undefined {
  const kind = findKind(path);
  if (kind === 'other') return 'is no folder';
  if (kind === undefined && isLink(path)) return 'is a link to nothing';
  if (kind === undefined && dirname(path) !== path) return findObstacle(dirname(path));
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)} at ${path})`;
  }
}
