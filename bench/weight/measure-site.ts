import type { Browser } from 'playwright-core';
import { startCompressingHost, type HostOptions } from '../support/compressing-host.ts';
import { loadPage, type LoadedRequest } from './load-page.ts';
import { weigh, type Weight } from './weigh.ts';

/** A page and its weight. */
export type Weighed<Page> = Page & { readonly weight: Weight };

/** Serves a built site compressed and returns the weight of each page, in the order given. */
export async function weighPages<Page extends { readonly path: string }>(
  browser: Browser,
  host: HostOptions,
  pages: readonly Page[],
): Promise<Weighed<Page>[]> {
  const sent: LoadedRequest[] = [];
  const onSent = (path: string, bytes: number): void => {
    sent.push({ url: path, type: 'other', bytes });
  };
  const server = await startCompressingHost({ ...host, onSent });
  const { origin } = new URL(server.url);
  const weighed: Weighed<Page>[] = [];
  try {
    for (const page of pages) {
      sent.length = 0;
      const seen = await loadPage(browser, server.url + page.path);
      weighed.push({
        ...page,
        weight: weigh([...seen, ...findUnseen(sent, seen, origin)], origin),
      });
    }
  } finally {
    await server.close();
  }
  return weighed;
}

/**
 * Returns the requests in the log of the host that are not in the network log of the page: Chromium logs
 * requests of workers separately, and they are part of the weight.
 */
function findUnseen(
  sent: readonly LoadedRequest[],
  seen: readonly LoadedRequest[],
  origin: string,
): LoadedRequest[] {
  const logged = new Set(seen.map(({ url }) => new URL(url).pathname));
  return sent
    .filter(({ url }) => !logged.has(url))
    .map((request) => ({ ...request, url: origin + request.url }));
}
