import {
  acceptAll,
  doubtAll,
  keepAll,
  readCommonStatus,
  type BatchResult,
  type HttpAnswer,
  type HttpResult,
  type Problem,
  type PushRequest,
} from './answer.ts';
import { services } from './services.ts';

/** What IndexNow has to know of a site. */
export interface IndexNowAccess {
  readonly endpoint: string;
  readonly key: string;
  /** Where the site publishes the key; it covers the addresses of its folder. */
  readonly keyLocation: string;
}

const { name } = services.indexnow;

/** Returns the request that tells of URLs, at most 10,000. */
export const createIndexNowRequest = (
  { endpoint, key, keyLocation }: IndexNowAccess,
  urls: readonly string[],
): PushRequest => ({
  url: endpoint,
  method: 'POST',
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ host: new URL(keyLocation).host, key, keyLocation, urlList: urls }),
});

/** Statuses of the documentation that say that nothing was taken. */
const refusals: Readonly<Record<number, Problem>> = {
  400: {
    message: 'IndexNow cannot read the request (400).',
    fix: 'See that INDEXNOW_ENDPOINT is an IndexNow address; else the protocol has changed.',
  },
  403: {
    message: 'IndexNow does not find the key in the published key file (403).',
    fix: 'Build with the same INDEXNOW_KEY and publish that build, then run the same command again.',
  },
  422: {
    message:
      'IndexNow says that the URLs are not of this host, or that the key has another form (422).',
    fix: 'See that SITE_URL is the address that readers see, and that the key file is below it.',
  },
};

/** Returns what IndexNow's answer means for the URLs of a request. */
export function readIndexNowAnswer(urls: readonly string[], answer: HttpAnswer): BatchResult {
  const { status } = answer;
  if (status === 200) return acceptAll(urls);
  if (status === 202)
    return acceptAll(urls, 'The key file is not verified yet (202): leave it in place.');
  const refusal = refusals[status];
  if (refusal) return keepAll(urls, refusal);
  const common = readCommonStatus(name, urls, answer);
  if (common) return common;
  const message = `${name} answered ${status}, which it does not document.`;
  return status < 300
    ? doubtAll(urls, message)
    : keepAll(urls, {
        message,
        fix: 'See that INDEXNOW_ENDPOINT is an IndexNow address.',
      });
}

/** Returns the request for the published key. */
export const createKeyRequest = ({ keyLocation }: IndexNowAccess): PushRequest => ({
  url: keyLocation,
  method: 'GET',
  headers: {},
});

/** Returns what is wrong with the published key; undefined where it is there. */
export function checkPublishedKey(
  { key, keyLocation }: IndexNowAccess,
  result: HttpResult,
): Problem | undefined {
  const place = keyLocation.slice(0, -`${key}.txt`.length) + '{INDEXNOW_KEY}.txt';
  const fix =
    'Build with the same INDEXNOW_KEY, publish that build, then run the same command again. --no-check sends without looking.';
  if (result.kind === 'failure') return { message: `${place} ${result.reason}`, fix };
  const { status, text } = result.answer;
  if (status !== 200) return { message: `${place} answers ${status}; expected 200.`, fix };
  // A byte order mark is white space to trim(), too.
  return text.trim() === key ? undefined : { message: `${place} holds something else.`, fix };
}
