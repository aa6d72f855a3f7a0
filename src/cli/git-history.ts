import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { toInstant, type EntryDates } from '../content-model/dates/dates.ts';

/** A version of a file in a commit. */
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

/** Throws if a directory is not in a repository, or in a shallow clone. */
export function assertHistory(directory: string): void {
  const answer = runGit(directory, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (answer === 'false') return;
  throw new Error(
    answer === 'true'
      ? 'The repository is a shallow clone; run `git fetch --unshallow`, or omit --from-git.'
      : `${directory} is not in a Git repository; omit --from-git, and the dates begin today.`,
  );
}

/** Returns the versions of a file in Git, the newest first, following renames; empty for a new file. */
export function readRevisions(path: string): Revision[] {
  // Git keeps the history of a file with the file, not with a symbolic link to it.
  const file = realpathSync(path);
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
 * Returns the dates of an entry by its revisions, the newest first: the first commit, and the first commit of the
 * current content without later changes. Undefined if the newest commit does not have the current content.
 */
export function findCommittedDates(
  revisions: readonly Revision[],
  isSame: (text: string) => boolean,
): EntryDates | undefined {
  const first = revisions.at(-1);
  const changed = revisions.findIndex(({ text }) => !isSame(text));
  const last = changed < 0 ? first : revisions[changed - 1];
  if (!first || !last) return undefined;
  // After a rebase, a later commit may have an earlier date.
  const published = first.at < last.at ? first.at : last.at;
  return { published, modified: last.at };
}
