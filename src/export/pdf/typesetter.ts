import Tinypool from 'tinypool';
import type { TypstDocument } from './engine.ts';
import type { Answer } from './serve-documents.ts';

/** Makes files of documents, in processes that start with the first document. */
export interface Typesetter {
  readonly typeset: (document: TypstDocument) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface TypesetterOptions {
  /** The module of the processes; its default export is made by `serveDocuments`. */
  readonly worker: URL;
  readonly processes: number;
  /** Reports something that a person should know and nothing depends on. */
  readonly warn: (message: string) => void;
  /** Ends the work early: `typeset` rejects. */
  readonly signal?: AbortSignal | undefined;
}

/** Idle milliseconds after which a process ends; longer than it takes to write any document's source. */
const idleTimeout = 60_000;

/**
 * The engine numbers every path it has seen and has room for 65,535; a document has up to a few. After this
 * many documents the processes are replaced.
 */
const documentsPerProcess = 10_000;

/**
 * Starts a typesetter. It uses processes, not threads: the engine is native code, and a fault in it ends its
 * process. A document whose process ends is tried once more in a new process; if that ends too, it is a
 * problem of the document. Give it at most `processes` documents at a time.
 */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const { worker, processes, warn, signal } = options;
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
  // A process has ended without a document. If that was at its start, the document that waits for it would
  // wait for ever.
  pool.on('error', () => pool.cancelPendingTasks());
  let count = 0;
  const attempt = async (document: TypstDocument): Promise<Answer> => {
    count += 1;
    if (count % documentsPerProcess === 0) await pool.recycleWorkers();
    return (await pool.run(document, signal ? { signal } : {})) as Answer;
  };
  return {
    typeset: async (document) => {
      try {
        return await attempt(document);
      } catch {
        signal?.throwIfAborted();
        warn('A typesetting process ended unexpectedly; its document is tried once more.');
      }
      try {
        return await attempt(document);
      } catch {
        signal?.throwIfAborted();
        const message = 'The typesetter ended twice on this document.';
        return { problems: [{ rule: 'pdf-typesetting', message }] };
      }
    },
    close: () => pool.destroy(),
  };
}
