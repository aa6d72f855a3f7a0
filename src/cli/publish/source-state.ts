import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { walkFolder } from '../../content-model/walk-folder.ts';

/** Size, identity and times of each file, by path. The time of the last change of a file cannot be set back. */
export type SourceState = ReadonlyMap<string, string>;

/** Returns the state of all files below some directories, links followed, and of some files; what does not exist has none. */
export function readSourceState(paths: readonly string[]): SourceState {
  return new Map(paths.flatMap(listSources).map((file) => [file, describe(file)]));
}

/** Returns the first file that differs between two states, relative to the working directory; undefined if none does. */
export function findChange(before: SourceState, after: SourceState): string | undefined {
  const changed = [...before.keys(), ...after.keys()].find(
    (file) => before.get(file) !== after.get(file),
  );
  return changed === undefined ? undefined : relative('', changed);
}

function listSources(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  const { files, odd } = walkFolder(path);
  return [...files, ...odd.map((each) => each.path)].map((file) => join(path, file));
}

function describe(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats ? [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ') : 'no file';
}
