import { HelpError } from './help-error.ts';
import type { HelpFetch, LoadOptions } from './options.ts';

/** A pending request and the number of callers that wait for it. */
interface Request {
  readonly text: Promise<string>;
  readonly stop: AbortController;
  waiting: number;
}

/** Pending requests, which concurrent calls share. Settled requests are removed. */
const pending = new WeakMap<HelpFetch, Map<string, Request>>();

/**
 * Loads the text at an address. Rejects with a `HelpError` if the request fails, and at once if the signal is
 * aborted; the request then continues for other callers that wait for it.
 */
export async function requestText(url: string, { fetch: given, signal }: LoadOptions) {
  const load: HelpFetch = given ?? fetch;
  if (signal?.aborted) throw toAborted(url, signal);
  const requests = pending.get(load) ?? new Map<string, Request>();
  pending.set(load, requests);
  const request = requests.get(url) ?? startRequest(load, url);
  requests.set(url, request);
  request.waiting += 1;
  try {
    return await untilAborted(request.text, url, signal);
  } finally {
    // A request that one caller has aborted may hang: the next caller starts a new one.
    if (requests.get(url) === request) requests.delete(url);
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
  new HelpError('unavailable', `${url} was aborted.`, reason);

/** Settles like the promise, or rejects when the signal is aborted first. */
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
