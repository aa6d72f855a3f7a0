import Tinypool from 'tinypool';
import type { TypstDocument } from './engine.ts';
import type { WorkerResponse } from './serve-documents.ts';

/** Typesets documents in child processes, which start with the first document. */
export interface Typesetter {
  readonly typeset: (document: TypstDocument) => Promise<WorkerResponse>;
  readonly close: () => Promise<void>;
}

export interface TypesetterOptions {
  /** The module of the processes; its default export is made by `serveDocuments`. */
  readonly worker: URL;
  readonly processes: number;
  /** Prints a warning. */
  readonly warn: (message: string) => void;
  /** Aborts: `typeset` rejects. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the process of a document is ended, which is a problem of the document. */
  readonly timeout: number;
}

/** Idle milliseconds after which a process ends; longer than it takes to write any document's source. */
const idleTimeout = 60_000;

/**
 * Processes are replaced after this many documents: the engine numbers all paths that it has seen, a few for each
 * document, and has 65,535 numbers.
 */
const documentsPerProcess = 10_000;

/**
 * Creates a typesetter. It uses processes and not threads, because the engine is native code and a crash ends its
 * process. A document whose process crashes is retried once in a new one; a second crash is a problem of the
 * document. Pass at most `processes` documents at a time.
 */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const { worker, processes, warn, signal, timeout } = options;
  const pool = new Tinypool({
    filename: worker.href,
    runtime: 'child_process',
    serialization: 'advanced',
    env: { ...process.env } as Record<string, string>,
    execArgv: [],
    minThreads: 0,
    maxThreads: processes,
    idleTimeout,
  });
  // A process has ended without a document. If it ended while starting, the document that it was started for
  // would wait forever.
  pool.on('error', () => pool.cancelPendingTasks());
  let count = 0;
  const attempt = async (document: TypstDocument, end: AbortSignal): Promise<WorkerResponse> => {
    count += 1;
    if (count % documentsPerProcess === 0) await pool.recycleWorkers();
    // The pool throws, where nothing can catch it, if the signal of a task that it has cancelled is aborted later.
    // So each task has a signal of its own, which nothing aborts after the task.
    const task = new AbortController();
    const abort = () => task.abort();
    if (end.aborted) abort();
    end.addEventListener('abort', abort);
    try {
      return (await pool.run(document, { signal: task.signal })) as WorkerResponse;
    } finally {
      end.removeEventListener('abort', abort);
    }
  };
  const report = (message: string): WorkerResponse => ({
    problems: [{ rule: 'pdf-typesetting', message }],
  });
  return {
    typeset: async (document) => {
      for (const isRetry of [false, true]) {
        const ending = AbortSignal.timeout(timeout);
        try {
          return await attempt(document, AbortSignal.any(signal ? [signal, ending] : [ending]));
        } catch {
          signal?.throwIfAborted();
          if (ending.aborted) {
            return report(`The typesetter did not finish in ${timeout / 1000} seconds.`);
          }
          if (!isRetry) {
            warn('A typesetting process ended unexpectedly; its document is retried once.');
          }
        }
      }
      return report('The typesetting process ended twice on this document.');
    },
    close: () => pool.destroy(),
  };
}
