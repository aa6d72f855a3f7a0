import type { Browser, CDPSession } from 'playwright-core';

export const resourceTypes = ['document', 'stylesheet', 'script', 'other'] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** One request of Chromium's network log. */
export interface LoadedRequest {
  readonly url: string;
  readonly type: ResourceType;
  /** Compressed size of the body; headers are not counted. */
  readonly bytes: number;
}

/** Time after the last request when a page counts as loaded, in milliseconds; idle callbacks run late. */
const quiet = 1000;

/**
 * Loads a page in a new browser profile on a phone screen, scrolls to its end, and returns all requests
 * until the network is idle. Nothing is clicked. Throws if the page does not exist.
 */
export async function loadPage(browser: Browser, url: string): Promise<LoadedRequest[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const log = await recordRequests(await context.newCDPSession(page));
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${url} returned ${response?.status() ?? 'no response'}.`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(quiet);
    await page.waitForLoadState('networkidle');
    return log();
  } finally {
    await context.close();
  }
}

interface OpenRequest {
  readonly url: string;
  type: ResourceType;
  headerBytes: number;
  bytes: number;
}

/** Starts recording; the returned function returns the requests so far, failed ones with 0 bytes. */
async function recordRequests(session: CDPSession): Promise<() => LoadedRequest[]> {
  const requests = new Map<string, OpenRequest>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^https?:/.test(request.url)) return;
    requests.set(requestId, {
      url: request.url,
      type: toResourceType(type ?? ''),
      headerBytes: 0,
      bytes: 0,
    });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.headerBytes = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = Math.max(0, encodedDataLength - request.headerBytes);
  });
  await session.send('Network.enable');
  return () => [...requests.values()].map(({ url, type, bytes }) => ({ url, type, bytes }));
}

function toResourceType(type: string): ResourceType {
  const name = type.toLowerCase();
  return resourceTypes.find((known) => known === name) ?? 'other';
}
