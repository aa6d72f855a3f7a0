import { z } from 'zod';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { ofLanguages } from '../../i18n/of-languages.ts';
import type { Links } from '../../urls/hrefs.ts';
import { splitKey, type EntryChanges } from '../../content-model/dates/dates.ts';

/**
 * The requests of `npm run make -- push`, and the meaning of the responses (docs/push.md). This module sends nothing. Messages
 * are printed after the name of the service and never contain a secret.
 */

const isForBaidu = ofLanguages('isForBaidu');

export interface PushRequest {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

export interface PushResponse {
  readonly status: number;
  readonly text: string;
  /** The header `Retry-After`. */
  readonly retryAfter: string | null;
}

/** The result of one request. */
export interface Outcome {
  readonly accepted: number;
  /** Messages to print, including refused URLs. */
  readonly notes: readonly string[];
  /** An error, after which the service gets no further request in this run. */
  readonly problem?: string;
  /** How many more URLs the service takes today. */
  readonly remaining?: number;
}

export interface Service {
  /** Its value of `--to`. */
  readonly id: string;
  readonly name: string;
  /** Maximum number of URLs in a request. */
  readonly batchSize: number;
  readonly locales: readonly Locale[];
  /** Whether it accepts the addresses of removed pages. */
  readonly takesRemoved: boolean;
  /** Default address of requests. */
  readonly endpoint: string;
  readonly endpointVariable: string;
  /** Environment variable with the key or token. */
  readonly secretVariable: string;
  readonly createRequest: (access: ServiceAccess, urls: readonly string[]) => PushRequest;
  readonly readResponse: (response: PushResponse, urls: readonly string[]) => Outcome;
}

/** How a service is reached. */
export interface ServiceAccess {
  readonly endpoint: string;
  readonly secret: string;
  /** IndexNow: where the site publishes the key. It covers the addresses of its folder. */
  readonly keyLocation: string;
  /** Baidu: the site as it is registered there. */
  readonly site: string;
}

const kinds = ['added', 'changed', 'removed'] as const satisfies (keyof EntryChanges)[];

/**
 * Returns the URLs of changes to send to a service. New ones are first, because a small quota is best used for pages
 * that search engines do not know. Home and category pages are not sent, because the articles that they list are.
 */
export const listUrls = (
  { locales, takesRemoved }: Service,
  changes: EntryChanges,
  links: Links,
): string[] =>
  kinds
    .filter((kind) => takesRemoved || kind !== 'removed')
    .flatMap((kind) => changes[kind].map(splitKey))
    .filter(({ locale }) => locales.includes(locale))
    .map(({ locale, id }) => links.url(links.article(locale, id)));

/** Returns the outcome of a request with no accepted URL. */
export const fail = (problem: string): Outcome => ({ accepted: 0, notes: [], problem });

/** Returns what a status means for every service. */
function readStatus({ status, retryAfter }: PushResponse): Outcome {
  if (status === 429)
    return fail(`received too many requests (429). Retry-After: ${retryAfter ?? 'not given'}.`);
  if (status >= 300 && status < 400)
    return fail(
      `answered with a redirect (${status}), which is not followed: see the endpoint variable.`,
    );
  return fail(`answered ${status}. Run the same command later.`);
}

const indexNowProblems: Readonly<Record<number, string>> = {
  400: 'cannot read the request (400): see INDEXNOW_ENDPOINT.',
  403: 'does not find the key in the key file (403): publish a build with the same INDEXNOW_KEY.',
  422: 'says that the URLs are not of this host or the key has another form (422): see SITE_URL.',
};

function readIndexNowResponse(response: PushResponse, urls: readonly string[]): Outcome {
  const { status } = response;
  if (status === 200) return { accepted: urls.length, notes: [] };
  if (status === 202)
    return { accepted: urls.length, notes: ['The key is not verified yet (202): leave its file.'] };
  const problem = indexNowProblems[status];
  return problem === undefined ? readStatus(response) : fail(problem);
}

/** Error messages of Baidu, with what to do. */
const baiduProblems: Readonly<Record<string, string>> = {
  'over quota': 'More URLs than it takes today. Continue tomorrow, or send fewer: --limit 10.',
  'token is not valid': 'See BAIDU_TOKEN.',
  'site error': 'See BAIDU_SITE, and that the site is verified there.',
};

const baiduResponse = z.object({
  success: z.int().min(0).optional(),
  remain: z.int().min(0).optional(),
  message: z.string().optional(),
  not_same_site: z.array(z.string()).default([]),
  not_valid: z.array(z.string()).default([]),
});

function readBaiduResponse(response: PushResponse, urls: readonly string[]): Outcome {
  const { success, remain, message, ...refused } = parseBaiduResponse(response.text);
  if (success === undefined) {
    if (message !== undefined)
      return fail(`took nothing: "${message}". ${baiduProblems[message] ?? ''}`.trim());
    return response.status === 200
      ? fail('sent a response that is not its JSON.')
      : readStatus(response);
  }
  const notes = [
    ...refused.not_same_site.map((url) => `${url} is not of the site that BAIDU_SITE names.`),
    ...refused.not_valid.map((url) => `${url} is not a valid address for Baidu.`),
  ];
  const expected = urls.length - notes.length;
  return {
    accepted: success,
    notes,
    ...(remain !== undefined && { remaining: remain }),
    ...(success !== expected && {
      problem: `took ${success} of ${expected} URLs and did not say which.`,
    }),
  };
}

function parseBaiduResponse(text: string): z.output<typeof baiduResponse> {
  try {
    return baiduResponse.parse(JSON.parse(text));
  } catch {
    // The error page of a gateway, for example: the status is used instead.
    return baiduResponse.parse({});
  }
}

/**
 * Services that accept the addresses of changed pages. IndexNow passes them on to Bing, Yandex, Naver, Seznam and Yep.
 * Baidu takes no part in it, reads only Chinese, and documents its address with `http:` only.
 */
export const services = [
  {
    id: 'indexnow',
    name: 'IndexNow',
    batchSize: 10_000,
    locales: localeIds,
    takesRemoved: true,
    endpoint: 'https://api.indexnow.org/indexnow',
    endpointVariable: 'INDEXNOW_ENDPOINT',
    secretVariable: 'INDEXNOW_KEY',
    createRequest: ({ endpoint, secret, keyLocation }, urlList) => ({
      url: endpoint,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify({ host: new URL(keyLocation).host, key: secret, keyLocation, urlList }),
    }),
    readResponse: readIndexNowResponse,
  },
  {
    id: 'baidu',
    name: 'Baidu',
    batchSize: 2_000,
    locales: localeIds.filter((locale) => isForBaidu[locale]),
    takesRemoved: false,
    endpoint: 'http://data.zz.baidu.com/urls',
    endpointVariable: 'BAIDU_ENDPOINT',
    secretVariable: 'BAIDU_TOKEN',
    createRequest: ({ endpoint, secret, site }, urls) => ({
      url: `${endpoint}?${new URLSearchParams({ site, token: secret }).toString()}`,
      type: 'text/plain',
      body: urls.join('\n'),
    }),
    readResponse: readBaiduResponse,
  },
] as const satisfies readonly Service[];
