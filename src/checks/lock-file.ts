import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { formatLock, lockFile, parseLock, type Lock, type LockProblem } from '../links/lock.ts';
import { findOffset } from './yaml.ts';

/** The lock of a content directory as it stands on disk. */
export interface LockFile {
  /** Undefined where the text is no lock. */
  readonly lock: Lock | undefined;
  readonly problems: readonly (LockProblem & { readonly line?: number | undefined })[];
  /** Returns the line of what stands at a path of keys, or of the nearest around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads the lock of a content directory; undefined where it has none. */
export function readLockFile(directory: string): LockFile | undefined {
  try {
    return openLock(readFileSync(join(directory, lockFile), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
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

interface Lines {
  readonly errors: readonly number[];
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

function readLines(text: string): Lines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const toLine = (offset: number): number => counter.linePos(offset).line;
  return {
    errors: document.errors.map(({ pos }) => toLine(pos[0])),
    lineOf: (path) => {
      const offset = findOffset(document, path);
      return offset === undefined ? undefined : toLine(offset);
    },
  };
}

/** Of two entries with one name JSON keeps the last without a word; a merge leaves such behind. */
const findDoubles = ({ errors }: Lines) =>
  errors.map((line) => ({ path: [], reason: 'names the same thing twice', line }));

/** Finds the line of a problem; of text that is no JSON, the first that a merge has marked. */
function findLine({ path, reason }: LockProblem, text: string, lines: Lines): number | undefined {
  if (path.length > 0) return lines.lineOf(path);
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line)) + 1;
  if (conflict > 0) return conflict;
  const said = /\(line (\d+) column/.exec(reason)?.[1];
  return said === undefined ? lines.errors[0] : Number(said);
}
