import type { Locale } from '../../i18n/locales.ts';
import type { SearchAnswer, SearchRequest } from '../query/search.ts';
import { searchIndexDirectory } from '../source.ts';
import type { createResponder, WorkerRequest, WorkerResponse } from './respond.ts';

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

/** How the search runs. */
export interface WorkerHost {
  /** Address of the worker's script; undefined if there is none. */
  readonly workerHref: string | undefined;
  /** Loads the code of the worker into the page; rejects if it does not load. */
  readonly loadResponder: () => Promise<ReturnType<typeof createResponder>>;
}

type Send = (message: WorkerRequest) => void;

/** Where a worker or the page tells its answers and that it cannot give any. */
interface Listener {
  readonly settle: (response: WorkerResponse) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Starts the search of the site at `base`: in a worker, or in the page if the worker cannot be created or its script
 * cannot be loaded. If neither loads, open requests are rejected, and the next one tries again.
 */
export function startEngine(base: string, host: WorkerHost): SearchEngine {
  const root = new URL(`${base}${searchIndexDirectory}/`, location.origin).href;
  const pending = new Map<number, Pending>();
  let count = 0;
  let send: Send | undefined;
  const settle = ({ id, answer, error }: WorkerResponse): void => {
    const request = pending.get(id);
    pending.delete(id);
    if (answer) request?.resolve(answer);
    else request?.reject(new Error(error));
  };
  const rejectAll = (error: unknown): void => {
    send = undefined;
    for (const id of [...pending.keys()]) settle({ id, error: String(error) });
  };
  const searchInPage = (): Send => startInPage(host, { settle, fail: rejectAll });
  const leaveWorker = (): void => {
    send = searchInPage();
    for (const { message } of pending.values()) send(message);
  };
  const getSend = (): Send =>
    (send ??= startWorker(host, { settle, fail: leaveWorker }) ?? searchInPage());
  return {
    warmUp: (locale) => getSend()({ kind: 'warm-up', root, locale }),
    search: (request) =>
      new Promise((resolve, reject) => {
        const message: WorkerRequest = { kind: 'search', root, id: (count += 1), request };
        pending.set(count, { message, resolve, reject });
        getSend()(message);
      }),
  };
}

/** Returns undefined if the browser has no workers. */
function startWorker({ workerHref }: WorkerHost, { settle, fail }: Listener): Send | undefined {
  if (workerHref === undefined) return undefined;
  try {
    const worker = new Worker(workerHref, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      fail(event);
    });
    return (message) => worker.postMessage(message);
  } catch {
    return undefined;
  }
}

/** Runs the code of the worker in the page; it is loaded only if there is no worker. */
function startInPage({ loadResponder }: WorkerHost, { settle, fail }: Listener): Send {
  const responder = loadResponder();
  return (message) => {
    responder
      .then((respond) => respond(message))
      .then((response) => {
        if (response) settle(response);
      }, fail);
  };
}
