import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StateStore } from '../export/push/send.ts';
import { emptyState, formatState, parseState, type PushState } from '../export/push/state.ts';
import { replaceFile } from './replace-file.ts';

/** Reads what was sent; nothing where there is no file. Throws where the file says something else. */
export function readPushState(file: string): PushState {
  if (!existsSync(file)) return emptyState;
  try {
    return parseState(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw Object.assign(
      new Error(`${file} does not say what was sent: ${reason}.`, { cause: error }),
      {
        hint: 'Put an earlier copy in its place. Without one, delete it: then what was sent already may be sent once more.',
      },
    );
  }
}

/**
 * Does some work with the state of a file, which no other run may use meanwhile. Throws where another does, or
 * one was killed and left its lock: two runs would send the same URLs.
 */
export async function withPushState<Result>(
  file: string,
  work: (store: StateStore) => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  const lock = `${file}.lock`;
  takeLock(lock);
  try {
    let state = readPushState(file);
    return await work({
      get: () => state,
      set: (next) => {
        write(file, next);
        state = next;
      },
    });
  } finally {
    rmSync(lock, { force: true });
  }
}

function write(file: string, state: PushState): void {
  try {
    replaceFile(file, formatState(state));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw Object.assign(new Error(`${file} could not be written: ${reason}.`, { cause: error }), {
      hint: 'Nothing more was sent. URLs of a request that was under way count as unknown in it.',
    });
  }
}

function takeLock(lock: string): void {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(lock, 'utf8'));
    const isRunning = Number.isInteger(owner) && owner > 0 && isAlive(owner);
    throw Object.assign(new Error(`${lock} exists: another run is sending, or was killed.`), {
      hint: isRunning
        ? `Process ${owner} is running: let it end. If that is something else, delete the file.`
        : 'No such process runs on this machine: if it was here, delete the file.',
      cause: error,
    });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
