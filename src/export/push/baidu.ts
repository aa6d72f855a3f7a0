import {
  doubtAll,
  keepAll,
  quoteAnswer,
  readCommonStatus,
  retryUnknownFix,
  type BatchResult,
  type HttpAnswer,
  type Problem,
  type PushRequest,
  type RefusedUrl,
} from './answer.ts';
import { services } from './services.ts';

/** What Baidu has to know of a site. */
export interface BaiduAccess {
  readonly endpoint: string;
  readonly token: string;
  /** The site as it is registered there: `help.example`, or `https://help.example`. */
  readonly site: string;
}

const { name } = services.baidu;

/** Returns the request that tells of URLs, at most 2,000. Its address holds the token. */
export const createBaiduRequest = (
  { endpoint, token, site }: BaiduAccess,
  urls: readonly string[],
): PushRequest => ({
  url: `${endpoint}?${new URLSearchParams({ site, token }).toString()}`,
  method: 'POST',
  headers: { 'Content-Type': 'text/plain' },
  body: urls.join('\n'),
});

const resume = 'then run the same command again: what was accepted is not sent again.';

/** What Baidu says when it takes nothing, in its own words. */
const refusals: Readonly<Record<string, Problem>> = {
  'over quota': {
    message: 'Baidu takes no more URLs today than it has taken, or fewer at once (over quota).',
    fix: `Wait until tomorrow, ${resume} Where the quota is smaller than what there is to send: --limit 10`,
  },
  'token is not valid': {
    message: 'Baidu does not know the token (token is not valid).',
    fix: `Take BAIDU_TOKEN from the push address that Baidu shows for this site, ${resume}`,
  },
  'site error': {
    message: 'Baidu does not know the site (site error).',
    fix: `Verify the site there and set BAIDU_SITE to what its push address says behind site=, ${resume}`,
  },
  'site init fail': {
    message: 'Baidu has not set the site up yet (site init fail).',
    fix: `Finish what its console asks of the site, ${resume}`,
  },
  'only 2000 urls are allowed once': {
    message: 'Baidu takes fewer URLs at once than it documents.',
    fix: 'Send fewer: --limit 100',
  },
  'empty content': {
    message: 'Baidu saw no URL in the request (empty content).',
    fix: 'See that nothing between here and Baidu drops what is sent.',
  },
  'not found': {
    message: 'Baidu has no push interface at this address (not found).',
    fix: 'See that BAIDU_ENDPOINT is the push address without what stands behind the question mark.',
  },
};

/** What Baidu answers, as far as it can be read. */
interface BaiduAnswer {
  readonly error?: string;
  readonly success?: number;
  readonly remaining?: number;
  readonly otherSite: readonly string[];
  readonly malformed: readonly string[];
}

/** Returns what Baidu's answer means for the URLs of a request. */
export function readBaiduAnswer(urls: readonly string[], answer: HttpAnswer): BatchResult {
  const said = parseAnswer(answer.text);
  if (said?.error !== undefined) return refuse(urls, said.error);
  const common = readCommonStatus(name, urls, answer);
  if (common) return common;
  if (answer.status >= 400)
    return keepAll(urls, {
      message: `${name} answered ${answer.status} without saying why.`,
      fix: 'See that BAIDU_ENDPOINT is the push address that Baidu shows for this site.',
    });
  if (said?.success === undefined)
    return doubtAll(
      urls,
      `${name} answered ${answer.status} with what is none of its answers: ${quoteAnswer(answer.text)}.`,
    );
  return count(urls, said, said.success);
}

function refuse(urls: readonly string[], error: string): BatchResult {
  const known = refusals[error.trim().toLowerCase()];
  return keepAll(
    urls,
    known ?? {
      message: `${name} took nothing: ${quoteAnswer(error)}.`,
      fix: 'Run the same command later: what was accepted is not sent again.',
    },
  );
}

/** Baidu names the URLs it refuses and only counts those it takes; where the sum is wrong, nobody knows which. */
function count(
  urls: readonly string[],
  { otherSite, malformed, remaining }: BaiduAnswer,
  success: number,
): BatchResult {
  const reasons = new Map([
    ...otherSite.map((url) => [url, 'is not of the site that BAIDU_SITE names'] as const),
    ...malformed.map((url) => [url, 'is not a valid address to Baidu'] as const),
  ]);
  const refused = urls.flatMap((url): RefusedUrl[] => {
    const reason = reasons.get(url);
    return reason === undefined ? [] : [{ url, reason }];
  });
  const rest = urls.filter((url) => !reasons.has(url));
  const isWhole = success === rest.length;
  const isNone = success === 0;
  return {
    accepted: isWhole ? rest : [],
    refused,
    unknown: isWhole || isNone ? [] : rest,
    unsent: isNone && !isWhole ? rest : [],
    ...(remaining !== undefined && { remaining }),
    ...(!isWhole && {
      stop: {
        message: `${name} took ${success} of ${rest.length} URLs and did not say which.`,
        fix: isNone ? `Wait until tomorrow, ${resume}` : retryUnknownFix,
      },
    }),
  };
}

function parseAnswer(text: string): BaiduAnswer | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Not an answer of the interface: the status has to say what it means.
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { error, message, success, remain, not_same_site, not_valid } = data as Record<
    string,
    unknown
  >;
  const hasError = error !== undefined || typeof message === 'string';
  const isTaken = isCount(success) && success > 0;
  return {
    // Whatever else it says: what it counts as taken must not be sent twice.
    ...(!isTaken && hasError && { error: toText(message ?? error) }),
    ...(isCount(success) && { success }),
    ...(isCount(remain) && { remaining: remain }),
    otherSite: toUrls(not_same_site),
    malformed: toUrls(not_valid),
  };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const toUrls = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((url) => typeof url === 'string') : [];

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
