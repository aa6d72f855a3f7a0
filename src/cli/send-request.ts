import type { HttpResult, PushRequest } from '../export/push/answer.ts';

/** Limits that no honest answer reaches. */
export interface RequestLimits {
  readonly milliseconds: number;
  /** After decompression. */
  readonly bytes: number;
}

/** What a connection that never came about is called. Everything else may have arrived. */
const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/**
 * Asks over HTTP and reads a bounded answer; the only code of the project that asks another host. Never
 * follows a redirect, since addresses and bodies hold secrets, and never rejects: what went wrong is a result,
 * without a word of the request in it.
 */
export async function sendRequest(
  { url, method, headers, body }: PushRequest,
  { milliseconds, bytes }: RequestLimits,
): Promise<HttpResult> {
  try {
    const response = await fetch(url, {
      method,
      // A connection that the other side has closed meanwhile would leave open whether a request arrived.
      headers: { ...headers, Connection: 'close' },
      ...(body !== undefined && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(milliseconds),
    });
    const text = await readText(response, bytes);
    if (text === undefined)
      return fail(false, `answered with more than ${bytes} bytes, and was not heard to the end.`);
    const retryAfter = response.headers.get('retry-after') ?? undefined;
    return { kind: 'answer', answer: { status: response.status, text, retryAfter } };
  } catch (error) {
    return toFailure(error, milliseconds);
  }
}

/** Returns the text of an answer; undefined where it is too long. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toFailure(error: unknown, milliseconds: number): HttpResult {
  if (error instanceof Error && error.name === 'TimeoutError')
    return fail(false, `did not answer within ${milliseconds / 1000} seconds.`);
  const cause = error instanceof Error ? error.cause : undefined;
  const code = findCode(cause) ?? findCode(error);
  if (code === undefined) return fail(false, 'broke off, or answered with what is not HTTP.');
  return unsentCodes.has(code)
    ? fail(true, `could not be reached (${code}).`)
    : fail(false, `broke off (${code}).`);
}

const fail = (isUnsent: boolean, reason: string): HttpResult => ({
  kind: 'failure',
  isUnsent,
  reason,
});

const findCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
