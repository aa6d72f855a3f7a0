import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  formatPublishedFiles,
  isVersioned,
  listSiteFiles,
  readPublishedFiles,
  recordName,
  stagingName,
  type PublishedFiles,
} from '../../content-model/built-site/published-files.ts';
import { listFolders } from '../../content-model/list-files.ts';
import { createError } from '../../content-model/hinted-error.ts';

/** What is left to do once all files of a build are in the staging folder of the output. */
interface Plan extends PublishedFiles {
  /** Files of earlier builds that go. */
  readonly obsolete: readonly string[];
}

const planName = 'plan.json';

/** Renames a file; tests interrupt it. */
type Rename = (from: string, to: string) => void;

/** Suffixes of compressed copies, which hosts send in place of a file (`npm run make -- compress`). */
const compressed = ['.gz', '.br'] as const;

/**
 * Puts the files of a finished build into the output directory, which may be a mount, a link to a directory, on another
 * disk, or hold files of others, which stay. Every page is there at each moment: files are first moved to a folder in
 * the output, then renamed into place one by one, new ones before changed ones, and only then are those of earlier
 * builds removed. Scripts, styles and index parts of the build before stay, because pages that are open load them. A
 * file that is there with the same bytes stays as it is, with its time: ext4 writes a file that replaces another one to
 * the disk at once, which takes longer than to compare them.
 *
 * If it is interrupted, the output is a whole site, old or new page by page, and {@link finishPublication} completes it.
 * Throws if a file and a folder of the same name are in the way, or the disk is full; the output is then unchanged.
 */
export function publishSite(built: string, output: string, rename: Rename = renameSync): void {
  if (!existsSync(output) && moveFirst(built, output)) return;
  mkdirSync(output, { recursive: true });
  const target = realpathSync(output);
  finishPublication(target);
  const staging = join(target, stagingName);
  const plan = planPublication(listSiteFiles(built), target);
  try {
    moveDirectory(built, join(staging, 'files'));
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw createError(
      `The site cannot be copied to ${output}: ${(error as Error).message}. Nothing was changed.`,
      'Look whether the disk is full: for a moment it holds the site twice.',
    );
  }
  writeFileSync(join(staging, `${planName}.part`), JSON.stringify(plan));
  rename(join(staging, `${planName}.part`), join(staging, planName));
  finishPublication(target, rename);
}

/** Moves a site to where nothing is yet, in one step; returns false if that is on another disk. */
function moveFirst(built: string, output: string): boolean {
  const record = formatPublishedFiles({ files: listSiteFiles(built), kept: [] });
  writeFileSync(join(built, recordName), record);
  mkdirSync(dirname(output), { recursive: true });
  try {
    renameSync(built, output);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

/** Completes a publication that was interrupted; removes the files of one that had not begun. */
export function finishPublication(output: string, rename: Rename = renameSync): void {
  const staging = join(output, stagingName);
  if (existsSync(join(staging, planName))) {
    carryOut(JSON.parse(readFileSync(join(staging, planName), 'utf8')) as Plan, output, rename);
  }
  rmSync(staging, { recursive: true, force: true });
}

function planPublication(files: readonly string[], target: string): Plan {
  const there = new Set(listSiteFiles(target));
  assertNothingInTheWay(files, there);
  const last = readPublishedFiles(target) ?? { files: [], kept: [] };
  const coming = new Set(files);
  const isGone = (path: string): boolean => !coming.has(path) && there.has(path);
  const leaving = last.files.filter(isGone);
  // A build without changes keeps what the one before it kept.
  const isSame = leaving.length === 0 && files.every((path) => there.has(path));
  const kept = (isSame ? last.kept : leaving).filter((path) => isGone(path) && isVersioned(path));
  const obsolete = [...leaving, ...last.kept].filter(
    (path) => isGone(path) && !kept.includes(path),
  );
  return { files, kept, obsolete };
}

/** Throws if a path of the build is a folder in the output, or the other way round. */
function assertNothingInTheWay(files: readonly string[], there: ReadonlySet<string>): void {
  const folders = new Set([...there].flatMap(listFolders));
  const blocked =
    files.find((path) => folders.has(path)) ??
    files.flatMap(listFolders).find((folder) => there.has(folder));
  if (blocked === undefined) return;
  throw createError(
    `${blocked} is a ${folders.has(blocked) ? 'folder' : 'file'} in the output directory; the site needs a ${folders.has(blocked) ? 'file' : 'folder'} of this name.`,
    'Move it away, or set HELP_OUT to another directory. Nothing was changed.',
  );
}

/** Moves a directory, to another disk if need be. */
function moveDirectory(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Each step can be repeated: a file that is no longer in the staging folder is in place. */
function carryOut({ files, kept, obsolete }: Plan, target: string, rename: Rename): void {
  const staged = join(target, stagingName, 'files');
  const waiting = new Set(existsSync(staged) ? listSiteFiles(staged) : []);
  const there = new Set(listSiteFiles(target));
  const left = files.filter((path) => waiting.has(path));
  const fresh = new Set(left.filter((path) => !there.has(path)));
  for (const path of [...left.filter(isVersioned), ...fresh, ...left]) {
    if (!waiting.delete(path)) continue;
    const file = join(target, path);
    if (fresh.has(path)) mkdirSync(dirname(file), { recursive: true });
    for (const suffix of compressed) if (there.has(path + suffix)) rmSync(file + suffix);
    if (fresh.has(path) || !isSame(join(staged, path), file)) rename(join(staged, path), file);
  }
  const record = join(target, recordName);
  writeFileSync(`${record}.part`, formatPublishedFiles({ files, kept }));
  rename(`${record}.part`, record);
  for (const path of obsolete) removeFile(target, path);
}

/** Tells whether two paths are files with the same bytes and permissions. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [lstatSync(one), lstatSync(other)];
  return (
    b.isFile() &&
    a.size === b.size &&
    a.mode === b.mode &&
    readFileSync(one).equals(readFileSync(other))
  );
}

/** Removes a file, its compressed copies, and the folders that are empty without it; any of them may be gone already. */
function removeFile(target: string, path: string): void {
  for (const suffix of ['', ...compressed]) rmSync(join(target, path) + suffix, { force: true });
  for (const folder of listFolders(path).toReversed()) {
    const directory = join(target, folder);
    if (!existsSync(directory)) continue;
    if (readdirSync(directory).length > 0) return;
    rmdirSync(directory);
  }
}
