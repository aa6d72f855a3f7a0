import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locateProblems, type LocatedProblem } from '../json-file.ts';
import { describeUnreadable, readText } from '../reading/read-text.ts';
import { readLines, type Lines } from '../reading/json-lines.ts';
import { formatLock, lockFile, parseLock, type Lock } from './lock.ts';

/** The lock of a content directory as it is on disk. */
export interface LockFile {
  /** Undefined if the text is not a lock. */
  readonly lock: Lock | undefined;
  readonly problems: readonly LocatedProblem[];
  /** Returns the line of the value at a path of keys, or of its nearest ancestor. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads the lock of a content directory; undefined if it has none. */
export function readLockFile(directory: string): LockFile | undefined {
  const path = join(directory, lockFile);
  if (!existsSync(path)) return undefined;
  const text = readText(path);
  if (typeof text === 'string') return openLock(text);
  const problems = [{ path: [], reason: describeUnreadable(text), line: 1 }];
  return { lock: undefined, problems, lineOf: () => undefined };
}

/** Parses the text of a lock. */
export function openLock(text: string): LockFile {
  // Lines come from a YAML parser, which is slow and so only runs on demand.
  let opened: Lines | undefined;
  const getLines = () => (opened ??= readLines(text));
  const { lock, problems: mistakes } = parseLock(text);
  const problems = locateProblems(text, mistakes, lock && formatLock(lock), getLines);
  return {
    lock: problems.length > 0 ? undefined : lock,
    problems,
    lineOf: (path) => getLines().lineOf(path),
  };
}
