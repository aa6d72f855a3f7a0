/** A request to a service. Its address and body may hold a secret: neither is ever shown. */
export interface PushRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back over HTTP, or why nothing did. */
export type HttpResult =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | {
      readonly kind: 'failure';
      /** The request cannot have arrived; otherwise nobody knows. */
      readonly isUnsent: boolean;
      /** Ends a sentence that begins with the name of who was asked. */
      readonly reason: string;
    };

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** The header `Retry-After`. */
  readonly retryAfter?: string | undefined;
}

/** What became of the URLs of one request; each is in exactly one list. */
export interface BatchResult {
  readonly accepted: readonly string[];
  /** Not taken and not to be sent again as they are. */
  readonly refused: readonly RefusedUrl[];
  /** They may have arrived. */
  readonly unknown: readonly string[];
  /** Not taken for a reason that lies elsewhere. */
  readonly unsent: readonly string[];
  /** Why the service is not asked again in this run. */
  readonly stop?: Problem;
  /** Worth saying although all is well. */
  readonly note?: string;
  /** URLs that the service still takes today. */
  readonly remaining?: number;
}

export interface RefusedUrl {
  readonly url: string;
  readonly reason: string;
}

/** What is wrong, and what to do. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
}

const nothing = { accepted: [], refused: [], unknown: [], unsent: [] } as const;

/** Returns the result of a request all of whose URLs were taken. */
export const acceptAll = (urls: readonly string[], note?: string): BatchResult => ({
  ...nothing,
  accepted: urls,
  ...(note !== undefined && { note }),
});

/** Returns the result of a request none of whose URLs were taken. */
export const keepAll = (urls: readonly string[], stop: Problem): BatchResult => ({
  ...nothing,
  unsent: urls,
  stop,
});

/** Returns the result of a request that may have arrived. */
export const doubtAll = (urls: readonly string[], message: string): BatchResult => ({
  ...nothing,
  unknown: urls,
  stop: { message, fix: retryUnknownFix },
});

export const retryUnknownFix =
  'Whether these URLs arrived is unknown, so they are not sent again by themselves. Look into the account at the service, or send them once more: --retry-unknown';

/** Returns what a status says that means the same with every service; undefined where it has no such meaning. */
export function readCommonStatus(
  name: string,
  urls: readonly string[],
  { status, retryAfter }: HttpAnswer,
): BatchResult | undefined {
  const keep = (message: string, fix: string) => keepAll(urls, { message, fix });
  if (status >= 300 && status < 400)
    return keep(
      `${name} answered with a redirect (${status}), which is not followed: the request holds a key.`,
      'Give the address it has now as the endpoint (docs/push.md).',
    );
  if (status === 429) return keep(`${name} was asked too often (429).`, describeWait(retryAfter));
  if (status === 502 || status === 504)
    return doubtAll(urls, `A gateway before ${name} failed (${status}).`);
  if (status >= 500)
    return keep(
      `${name} failed (${status}).`,
      'Run the same command later: what was accepted is not sent again.',
    );
  return undefined;
}

/** Says how long to wait before the next run; the command itself never waits. */
function describeWait(retryAfter: string | undefined): string {
  const rest = 'run the same command again: what was accepted is not sent again.';
  const asked = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return `Wait ${Number(asked)} seconds, as it asks, then ${rest}`;
  const date = new Date(asked);
  // As HTTP writes it; a Date would read a mere number, too.
  if (/^[A-Z][a-z]{2}, /.test(asked) && !Number.isNaN(date.getTime()))
    return `Wait until ${date.toISOString()}, as it asks, then ${rest}`;
  return `Wait an hour, then ${rest}`;
}

/** Returns the result of a request that got no answer. */
export const readFailure = (
  name: string,
  urls: readonly string[],
  { isUnsent, reason }: Extract<HttpResult, { kind: 'failure' }>,
): BatchResult =>
  isUnsent
    ? keepAll(urls, {
        message: `${name} ${reason}`,
        fix: 'See whether this machine reaches it, then run the same command again.',
      })
    : doubtAll(urls, `${name} ${reason}`);

/** Returns what a service says as one short line. */
export function quoteAnswer(text: string): string {
  const line = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').trim();
  return line.length > 120 ? `"${line.slice(0, 120)}…"` : `"${line}"`;
}
