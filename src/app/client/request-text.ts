import { HelpError } from './help-error.ts';
import type { HelpFetch, LoadOptions } from './options.ts';

/** A request under way, and how many wait for it. */
interface Request {
  readonly text: Promise<string>;
  readonly stop: AbortController;
  waiting: number;
}

/** Requests under way, so that calls at the same time share them. Nothing stays once they are answered. */
const underWay = new WeakMap<HelpFetch, Map<string, Request>>();

/**
 * Loads the text behind an address. Rejects with a `HelpError` where none comes, and at once where the
 * signal says so; a request that another caller waits for continues then.
 */
export async function requestText(url: string, { fetch: given, signal }: LoadOptions) {
  const load: HelpFetch = given ?? fetch;
  if (signal?.aborted) throw toAborted(url, signal);
  const requests = underWay.get(load) ?? new Map<string, Request>();
  underWay.set(load, requests);
  const request = requests.get(url) ?? startRequest(load, url);
  requests.set(url, request);
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  request.waiting += 1;
  try {
    return await untilAborted(request.text, url, signal);
  } finally {
    // A request that one caller gave up may hang: the next caller starts afresh.
    forget();
    request.waiting -= 1;
    if (request.waiting === 0) request.stop.abort();
  }
}

function startRequest(load: HelpFetch, url: string): Request {
  const stop = new AbortController();
  return { text: readResponse(load, url, stop.signal), stop, waiting: 0 };
}

async function readResponse(load: HelpFetch, url: string, signal: AbortSignal): Promise<string> {
  let status: number;
  try {
    const response = await load(url, { signal });
    if (response.ok) return await response.text();
    ({ status } = response);
  } catch (error) {
    throw new HelpError('unavailable', `${url} did not arrive.`, error);
  }
  throw new HelpError('unavailable', `${url} answered ${status}; expected 200.`);
}

const toAborted = (url: string, { reason }: AbortSignal): HelpError =>
  new HelpError('unavailable', `${url} was given up before it arrived.`, reason);

/** Settles as the promise does, or rejects when the signal speaks first. */
function untilAborted<Value>(
  promise: Promise<Value>,
  url: string,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(toAborted(url, signal));
    const leave = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).then(leave, leave);
  });
}
