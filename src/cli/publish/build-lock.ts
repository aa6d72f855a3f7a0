import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createError } from '../../content-model/hinted-error.ts';

/** How long a build waits for another one, in milliseconds. */
const longestWait = 30 * 60 * 1000;

/** Held for as long as the process runs: collected as garbage, it would release the lock. */
let database: DatabaseSync | undefined;

/** The code of SQLite for a database that another process has locked (sqlite.org/rescode.html). */
const busy = 5;

/**
 * Waits until no other process holds a lock file, and holds it until the process ends, in whatever way. Builds of one
 * checkout share Astro's folder `.astro` and their caches. The file is an empty SQLite database, because Node has no
 * lock of the operating system's, and a file with a process id outlives a process that is killed. Throws if the other
 * process does not end.
 */
export function takeTurn(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  database = new DatabaseSync(file, { timeout: 0 });
  if (tryLock(database)) return;
  console.warn('Another build is running in this checkout; waiting for it.');
  database.exec(`PRAGMA busy_timeout = ${longestWait}`);
  if (tryLock(database)) return;
  throw createError(
    `Another build in this checkout has not ended in ${longestWait / 60_000} minutes.`,
    'Stop it, and build again.',
  );
}

function tryLock(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}
