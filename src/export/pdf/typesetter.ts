import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TypstDocument } from './engine.ts';
import type { Problem } from './problems.ts';

/** A document to typeset, and the file its PDF goes to. */
export interface TypesetJob {
  readonly document: TypstDocument;
  readonly target: string;
}

/** What a worker says of a job. */
export type TypesetAnswer =
  | { readonly bytes: number }
  | { readonly problems: readonly Problem[] }
  /** The engine has no program for this platform. */
  | { readonly missing: string }
  /** It could not be written. */
  | { readonly failed: string };

/** Typesets one document after the other in a process of its own, which starts with the first. */
export interface Typesetter {
  readonly typeset: (job: TypesetJob) => Promise<TypesetAnswer>;
  readonly close: () => void;
}

export interface TypesetterOptions {
  /** Says what a person should know and nothing depends on. */
  readonly warn: (message: string) => void;
  /** The program of the process. */
  readonly worker?: URL;
}

/** How a process ended that was asked for something. */
class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

const defaultWorker = new URL('./worker.ts', import.meta.url);

/**
 * The engine numbers every path it has seen and has room for 65,535; a document has up to a few. A process
 * that has set so many is replaced.
 */
const documentsPerProcess = 10_000;

const startProcess = (worker: URL): ChildProcess =>
  fork(fileURLToPath(worker), {
    // What the engine says where it ends unexpectedly goes to whoever watches the build.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    execArgv: [],
  });

/** Resolves with a process's answer to a job; rejects with `WorkerDied` where it ends instead. */
const ask = (child: ChildProcess, job: TypesetJob): Promise<TypesetAnswer> =>
  new Promise((resolve, reject) => {
    const settle = () => {
      child.off('message', onMessage).off('exit', onExit).off('error', reject);
    };
    const onMessage = (answer: unknown) => {
      settle();
      resolve(answer as TypesetAnswer);
    };
    const onExit = (code: number | null, signal: string | null) => {
      settle();
      reject(new WorkerDied(signal ?? `exit code ${code}`));
    };
    child.on('message', onMessage).on('exit', onExit).on('error', reject);
    child.send(job, (error) => {
      // A process that has just ended is reported by its exit.
      if (error && child.connected) reject(error);
    });
  });

/**
 * Starts a typesetter. A process that dies is said so, and its document is tried once more in a fresh one;
 * a document that ends two of them is a problem like any other.
 */
export function createTypesetter({ warn, worker = defaultWorker }: TypesetterOptions): Typesetter {
  let child: ChildProcess | undefined;
  let count = 0;
  let closed = false;
  const drop = () => {
    child?.kill('SIGKILL');
    child = undefined;
    count = 0;
  };
  const attempt = async (job: TypesetJob): Promise<TypesetAnswer> => {
    if (closed) throw new Error('The typesetter was closed.');
    if (count >= documentsPerProcess || child?.exitCode != null || child?.signalCode) drop();
    child ??= startProcess(worker);
    count += 1;
    try {
      return await ask(child, job);
    } catch (error) {
      drop();
      throw error;
    }
  };
  const retry = async (job: TypesetJob, { message }: WorkerDied): Promise<TypesetAnswer> => {
    warn(`A typesetting process ended unexpectedly (${message}); its document is tried once more.`);
    return attempt(job).catch((error: unknown) => {
      if (closed || !(error instanceof WorkerDied)) throw error;
      const text = `The typesetter ended twice on this document (${error.message}).`;
      return { problems: [{ rule: 'pdf-typesetting', message: text }] };
    });
  };
  return {
    typeset: (job) =>
      attempt(job).catch((error: unknown) => {
        if (!closed && error instanceof WorkerDied) return retry(job, error);
        throw error;
      }),
    close: () => {
      closed = true;
      drop();
    },
  };
}
