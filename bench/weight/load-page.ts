import type { Browser, CDPSession } from 'playwright-core';

export const resourceTypes = ['document', 'stylesheet', 'script', 'other'] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** One request of Chromium's network log. */
export interface LoadedRequest {
  readonly url: string;
  readonly type: ResourceType;
  /** Bytes of the body as they were sent, compressed; headers are not counted. */
  readonly bytes: number;
}

/** How long after the last request a page counts as loaded, in milliseconds: idle callbacks are late. */
const quiet = 1000;

/**
 * Loads a page in a fresh browser profile on a phone's screen, scrolls to its end, and returns every
 * request until the network has fallen quiet. Nothing is clicked. Throws where the page is not there.
 */
export async function loadPage(browser: Browser, url: string): Promise<LoadedRequest[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const log = await recordRequests(await context.newCDPSession(page));
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}.`);
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

/** Starts recording and returns a function that gives the requests so far, failed ones with 0 bytes. */
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
