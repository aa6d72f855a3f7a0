import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { toInstant, type EntryDates } from '../content-model/dates/dates.ts';

/** A file as a commit left it. */
export interface Revision {
  /** When it was committed. */
  readonly at: string;
  readonly text: string;
}

function runGit(directory: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', directory, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : undefined;
}

/** Throws where a directory is in no repository, or in one without the whole of its history. */
export function assertHistory(directory: string): void {
  const answer = runGit(directory, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (answer === 'false') return;
  throw new Error(
    answer === 'true'
      ? 'The repository has only the end of its history; run `git fetch --unshallow`, or leave out --from-git.'
      : `Git knows nothing of ${directory}; leave out --from-git, and the dates begin today.`,
  );
}

/** Returns what Git knows of a file, the last commit first, renames followed; nothing of a new file. */
export function readRevisions(file: string): Revision[] {
  const directory = dirname(file);
  const form = ['--format=%x00%H %cI', '--name-only', '--follow'];
  const log = runGit(directory, ['log', ...form, '--', basename(file)]) ?? '';
  return log
    .split('\0')
    .slice(1)
    .flatMap((record) => {
      const [head = '', path = ''] = record.split('\n').filter(Boolean);
      const [commit = '', date = ''] = head.split(' ');
      const at = toInstant(date);
      const text = runGit(directory, ['show', `${commit}:${path}`]);
      return at !== undefined && text !== undefined ? { at, text } : [];
    });
}

/**
 * Returns the dates of an entry by its revisions, the last first: when it first appeared, and the first
 * commit of those in a row up to now that say the same. Undefined where no commit says what it says now.
 */
export function findCommittedDates(
  revisions: readonly Revision[],
  isSame: (text: string) => boolean,
): EntryDates | undefined {
  const first = revisions.at(-1);
  const changed = revisions.findIndex(({ text }) => !isSame(text));
  const last = changed < 0 ? first : revisions[changed - 1];
  if (!first || !last) return undefined;
  // Of commits that were moved about, a later one may carry an earlier date.
  const published = first.at < last.at ? first.at : last.at;
  return { published, modified: last.at };
}
