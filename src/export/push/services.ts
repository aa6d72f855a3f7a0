import { z } from 'zod';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import type { Links } from '../../urls/hrefs.ts';
import { splitKey, type EntryChanges } from '../../content-model/dates/dates.ts';

/**
 * What `npm run push` tells search engines, and what their answers mean (docs/push.md). This module sends nothing.
 * Messages begin behind the name of the service and never contain a secret.
 */

export interface PushRequest {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

export interface PushAnswer {
  readonly status: number;
  readonly text: string;
  /** The header `Retry-After`. */
  readonly retryAfter: string | null;
}

/** What became of the URLs of one request. */
export interface Outcome {
  readonly accepted: number;
  /** What is worth saying, refused URLs among it. */
  readonly notes: readonly string[];
  /** Why the service gets no further request in this run. */
  readonly problem?: string;
  /** How many more URLs the service takes today. */
  readonly remaining?: number;
}

export interface Service {
  /** What `--to` calls it. */
  readonly id: string;
  readonly name: string;
  /** The most URLs of one request. */
  readonly batchSize: number;
  readonly locales: readonly Locale[];
  /** Whether it takes addresses of pages that are gone. */
  readonly takesRemoved: boolean;
  /** The address of requests where the environment names no other. */
  readonly endpoint: string;
  readonly endpointVariable: string;
  /** Variable of the environment with the key or token. */
  readonly secretVariable: string;
  readonly createRequest: (access: ServiceAccess, urls: readonly string[]) => PushRequest;
  readonly readAnswer: (answer: PushAnswer, urls: readonly string[]) => Outcome;
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
 * Returns the URLs that a service is told of changes, new ones first, so that a small quota is used for what no search
 * engine can know. Home and category pages are not sent: what they list is sent itself.
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

/** Returns the outcome of a request of which no URL was accepted. */
export const fail = (problem: string): Outcome => ({ accepted: 0, notes: [], problem });

/** Returns what a status means with every service. */
function readStatus({ status, retryAfter }: PushAnswer): Outcome {
  if (status === 429)
    return fail(`was asked too often (429). Retry-After: ${retryAfter ?? 'not given'}.`);
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

function readIndexNowAnswer(answer: PushAnswer, urls: readonly string[]): Outcome {
  const { status } = answer;
  if (status === 200) return { accepted: urls.length, notes: [] };
  if (status === 202)
    return { accepted: urls.length, notes: ['The key is not verified yet (202): leave its file.'] };
  const problem = indexNowProblems[status];
  return problem === undefined ? readStatus(answer) : fail(problem);
}

/** What Baidu says when it takes nothing, in its own words. */
const baiduProblems: Readonly<Record<string, string>> = {
  'over quota': 'More URLs than it takes today. Continue tomorrow, or send fewer: --limit 10.',
  'token is not valid': 'See BAIDU_TOKEN.',
  'site error': 'See BAIDU_SITE, and that the site is verified there.',
};

const baiduAnswer = z.object({
  success: z.int().min(0).optional(),
  remain: z.int().min(0).optional(),
  message: z.string().optional(),
  not_same_site: z.array(z.string()).default([]),
  not_valid: z.array(z.string()).default([]),
});

function readBaiduAnswer(answer: PushAnswer, urls: readonly string[]): Outcome {
  const { success, remain, message, ...refused } = parseBaiduAnswer(answer.text);
  if (success === undefined) {
    if (message !== undefined)
      return fail(`took nothing: "${message}". ${baiduProblems[message] ?? ''}`.trim());
    return answer.status === 200
      ? fail('gave an answer that is not its JSON.')
      : readStatus(answer);
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

function parseBaiduAnswer(text: string): z.output<typeof baiduAnswer> {
  try {
    return baiduAnswer.parse(JSON.parse(text));
  } catch {
    // A page of a gateway, for example: the status says more.
    return baiduAnswer.parse({});
  }
}

/**
 * Services that take addresses of changed pages. IndexNow passes them on to Bing, Yandex, Naver, Seznam and Yep; Baidu
 * takes no part in it, reads Chinese, and documents its address with `http:` only.
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
    readAnswer: readIndexNowAnswer,
  },
  {
    id: 'baidu',
    name: 'Baidu',
    batchSize: 2_000,
    locales: ['zh'],
    takesRemoved: false,
    endpoint: 'http://data.zz.baidu.com/urls',
    endpointVariable: 'BAIDU_ENDPOINT',
    secretVariable: 'BAIDU_TOKEN',
    createRequest: ({ endpoint, secret, site }, urls) => ({
      url: `${endpoint}?${new URLSearchParams({ site, token: secret }).toString()}`,
      type: 'text/plain',
      body: urls.join('\n'),
    }),
    readAnswer: readBaiduAnswer,
  },
] as const satisfies readonly Service[];
