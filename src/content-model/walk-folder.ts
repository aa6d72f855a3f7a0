import { existsSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { getErrorCode } from './reading/read-text.ts';

/** Everything in a folder, with `/` in paths, in no order. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly odd: readonly OddFile[];
}

/** Something that cannot be read as a file or a folder. */
export interface OddFile {
  readonly path: string;
  /** What it is: `a named pipe`. */
  readonly what: string;
}

/**
 * What systems, editors and version control leave in folders: notes about folders, previews, backups, locks and
 * settings. None of it is meant as content, so it is ignored without a finding.
 */
const leftover =
  /^(?:\.(?:DS_Store|git.*|svn|hg|directory|editorconfig|prettier.*|idea|vscode|obsidian|Spotlight-V100|Trashes|fseventsd)|\._.*|\.#.*|#.*#|.*~|~\$.*|\.~lock\..*#|\..*\.sw[a-p]|Thumbs\.db|ehthumbs\.db|desktop\.ini|\$RECYCLE\.BIN|@eaDir|Icon\r)$/i;

/** Times that one folder is read by different ways: links inside linked folders multiply. */
const mostVisits = 20;

/** What a walk has found, and how often it has been in each folder. */
interface Walk {
  readonly directory: string;
  /** Names that only files may have. */
  readonly fileNames: RegExp | undefined;
  readonly files: string[];
  readonly odd: OddFile[];
  readonly visits: Map<string, number>;
}

/**
 * Lists a folder and those in it, symbolic links followed. A folder that does not exist is empty; throws if it is a file.
 */
export function walkFolder(directory: string, fileNames?: RegExp): FolderListing {
  const walk: Walk = { directory, fileNames, files: [], odd: [], visits: new Map() };
  if (existsSync(directory)) walkInto(walk, '', []);
  return walk;
}

/** Lists one folder; `around` are the folders that it is in, without links in their paths. */
function walkInto(walk: Walk, folder: string, around: readonly string[]): void {
  const { directory, visits, odd } = walk;
  const real = realpathSync(join(directory, folder));
  const count = (visits.get(real) ?? 0) + 1;
  visits.set(real, count);
  if (around.includes(real) || count > mostVisits) {
    const what = around.includes(real)
      ? 'a symbolic link to a folder that it is in'
      : `a folder to which links lead more than ${mostVisits} times`;
    odd.push({ path: folder.slice(0, -1), what });
    return;
  }
  for (const entry of readFolder(walk, folder)) {
    const path = folder + entry.name;
    const kind = findKind(join(directory, path), entry);
    if (kind === 'file') walk.files.push(path);
    else if (kind !== 'folder') odd.push({ path, what: kind });
    else {
      if (walk.fileNames?.test(path)) odd.push({ path, what: 'a folder' });
      walkInto(walk, `${path}/`, [...around, real]);
    }
  }
}

function readFolder({ directory, odd }: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(directory, folder), { withFileTypes: true }).filter(
      ({ name }) => !leftover.test(name),
    );
  } catch (error) {
    if (folder === '') throw error;
    const what = `a folder that cannot be read (${getErrorCode(error)})`;
    odd.push({ path: folder.slice(0, -1), what });
    return [];
  }
}

/** Returns `file`, `folder`, or what else something is. */
function findKind(path: string, entry: Dirent): string {
  if (!entry.isSymbolicLink()) return describeKind(entry);
  try {
    const kind = describeKind(statSync(path));
    return kind === 'file' || kind === 'folder' ? kind : `a symbolic link to ${kind}`;
  } catch (error) {
    const code = getErrorCode(error);
    if (code === 'ENOENT') return 'a symbolic link to nothing';
    return code === 'ELOOP' ? 'a symbolic link to itself' : `a symbolic link (${code})`;
  }
}

function describeKind(entry: Dirent | Stats): string {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isFIFO() ? 'a named pipe' : 'a socket or a device';
}
