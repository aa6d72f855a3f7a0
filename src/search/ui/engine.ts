import type { Locale } from '../../i18n/locales.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import { searchIndexDirectory } from '../source.ts';
import type { WorkerRequest, WorkerResponse } from './respond.ts';

/** The search as the page uses it. */
export interface SearchEngine {
  /** Answers a request; rejects if the index cannot be read. */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** Loads what every search in a language needs. */
  readonly warmUp: (locale: Locale) => void;
}

/** A request that was sent and not answered yet. */
interface Pending {
  readonly message: WorkerRequest;
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
}

type Send = (message: WorkerRequest) => void;

/**
 * Starts the search of the site at `base`, in a worker, or on the main thread if the worker cannot be created or
 * its script cannot be loaded.
 */
export function startEngine(base: string): SearchEngine {
  const root = new URL(`${base}${searchIndexDirectory}/`, location.origin).href;
  const pending = new Map<number, Pending>();
  let count = 0;
  const settle = ({ id, answer, error }: WorkerResponse): void => {
    const request = pending.get(id);
    pending.delete(id);
    if (answer) request?.resolve(answer);
    else request?.reject(new Error(error));
  };
  let send: Send = startWorker(settle, () => {
    send = startInPage(settle);
    for (const { message } of pending.values()) send(message);
  });
  return {
    warmUp: (locale) => send({ kind: 'warm-up', root, locale }),
    search: (request) =>
      new Promise((resolve, reject) => {
        const message: WorkerRequest = { kind: 'search', root, id: (count += 1), request };
        pending.set(count, { message, resolve, reject });
        send(message);
      }),
  };
}

function startWorker(settle: (response: WorkerResponse) => void, fallBack: () => void): Send {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      fallBack();
    });
    return (message) => worker.postMessage(message);
  } catch {
    return startInPage(settle);
  }
}

/** Runs the code of the worker on the main thread; it is loaded only if there is no worker. */
function startInPage(settle: (response: WorkerResponse) => void): Send {
  const responder = import('./respond.ts').then(({ createResponder }) => createResponder());
  return (message) => {
    responder
      .then((respond) => respond(message))
      .then((response) => {
        if (response) settle(response);
      })
      .catch((error: unknown) => {
        if (message.kind === 'search') settle({ id: message.id, error: String(error) });
      });
  };
}
