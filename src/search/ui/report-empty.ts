import type { Locale } from '../../i18n/locales.ts';
import type { Confidence } from '../query/confidence.ts';
import { normaliseQuery } from '../query/terms.ts';
import type { MaskQuery } from './recent-searches.ts';
import type { StoredList } from './stored-list.ts';

/** Time without typing after which a query counts as finished, in milliseconds. */
const quietTime = 2_000;

/** Maximum number of reported queries to remember. */
const limit = 50;

/** What a reported query has found: nothing, or nothing sure. */
export type NotSure = Exclude<Confidence, 'sure'>;

/** Reports queries without a sure answer, without secrets, to the endpoint of the site's configuration. */
export interface EmptyReporter {
  /** Reports a query after a pause in typing, or at once if it was submitted. */
  readonly report: (query: string, confidence: NotSure, isFinished: boolean) => void;
  /** Cancels a report that was not sent yet. */
  readonly cancel: () => void;
}

/** Returns a reporter that reports each query once per session; without an endpoint it does nothing. */
export function createEmptyReporter(
  endpoint: string | undefined,
  locale: Locale,
  { reported, maskQuery }: { readonly reported: StoredList; readonly maskQuery: MaskQuery },
): EmptyReporter {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(pause);
  if (endpoint === undefined) return { report: cancel, cancel };
  const send = (typed: string, confidence: NotSure): void => {
    const query = maskQuery(typed);
    const meaning = normaliseQuery(query);
    if (meaning === '') return;
    const known = reported.list();
    if (known.includes(meaning)) return;
    reported.replace([meaning, ...known].slice(0, limit));
    post(endpoint, { query, locale, path: location.pathname, confidence });
  };
  return {
    report: (query, confidence, isFinished) => {
      cancel();
      if (isFinished) send(query, confidence);
      else pause = setTimeout(send, quietTime, query, confidence);
    },
    cancel,
  };
}

/** Uses `fetch`, because `sendBeacon` sends cookies and reports must be anonymous. */
function post(endpoint: string, body: Readonly<Record<string, string>>): void {
  fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  }).catch(() => {
    // Nothing depends on the report.
  });
}
