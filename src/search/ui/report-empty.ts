import type { Locale } from '../../i18n/locales.ts';
import { normaliseQuery } from '../query/terms.ts';
import type { StoredTexts } from './stored-texts.ts';

/** Quiet time after which a query counts as finished, in milliseconds. */
const quietTime = 2_000;

/** Queries remembered as reported. */
const limit = 50;

/** Reports queries without an answer to the endpoint that the site's configuration names. */
export interface EmptyReporter {
  /** Reports a query once its reader has left it for a while; at once where they have submitted it. */
  readonly report: (query: string, isFinished: boolean) => void;
  /** Takes back what is not reported yet: the reader goes on typing. */
  readonly cancel: () => void;
}

/** Returns a reporter that reports each query once a window, or one that does nothing without an endpoint. */
export function createEmptyReporter(
  endpoint: string | undefined,
  locale: Locale,
  reported: StoredTexts,
): EmptyReporter {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(pause);
  if (endpoint === undefined) return { report: cancel, cancel };
  const send = (query: string): void => {
    const meaning = normaliseQuery(query);
    const known = reported.list();
    if (known.includes(meaning)) return;
    reported.replace([meaning, ...known].slice(0, limit));
    post(endpoint, { query, locale, path: location.pathname });
  };
  return {
    report: (query, isFinished) => {
      cancel();
      if (isFinished) send(query);
      else pause = setTimeout(send, quietTime, query);
    },
    cancel,
  };
}

/** `sendBeacon` would send cookies along; who asked is not to be known. */
function post(endpoint: string, body: Readonly<Record<string, string>>): void {
  fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => {
    // The reader has no part in it, and nothing depends on it.
  });
}
