import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLock, lockFile, parseLock, type Lock, type LockProblem } from './lock.ts';
import { findLine, readLines, type Lines } from '../reading/json-lines.ts';

/** The lock of a content directory as it is on disk. */
export interface LockFile {
  /** Undefined where the text is no lock. */
  readonly lock: Lock | undefined;
  readonly problems: readonly (LockProblem & { readonly line?: number | undefined })[];
  /** Returns the line of the value at a path of keys, or of the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads the lock of a content directory; undefined where it has none. */
export function readLockFile(directory: string): LockFile | undefined {
  const path = join(directory, lockFile);
  return existsSync(path) ? openLock(readFileSync(path, 'utf8')) : undefined;
}

/** Returns a lock by its text. */
export function openLock(text: string): LockFile {
  // JSON is YAML, whose reader knows lines. It takes its time, so only where a line is wanted.
  let opened: Lines | undefined;
  const getLines = () => (opened ??= readLines(text));
  const parsed = parseLock(text);
  const problems =
    parsed.lock && text.replaceAll('\r\n', '\n') !== formatLock(parsed.lock)
      ? findDoubles(getLines())
      : parsed.problems.map((problem) => ({
          ...problem,
          line: findLine(problem, text, getLines()),
        }));
  return {
    lock: problems.length > 0 ? undefined : parsed.lock,
    problems,
    lineOf: (path) => getLines().lineOf(path),
  };
}

/** Of two entries with one name JSON keeps the last without a word; a merge leaves such behind. */
const findDoubles = ({ errors }: Lines) =>
  errors.map((line) => ({ path: [], reason: 'names the same thing twice', line }));
