import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../../src/i18n/locales.ts';
import { launchChromium } from '../../../tests/support/chromium.ts';
import { startCompressingHost } from '../../support/compressing-host.ts';
import { listArticles, type BuiltSite } from '../../support/built-site.ts';
import { sampleEvenly } from '../sample.ts';
import { openArticle } from './reader.ts';

/** Number of queries measured in each language. */
const queriesWeighed = 15;

/** Time without requests after which loading counts as finished, in milliseconds. */
const quiet = 750;

/**
 * Returns the bytes that the first query of a reader loads, for a sample of queries, each in a new browser
 * profile on an article page: everything that the host sends from opening the search until the answer is
 * shown and the host is idle, including requests for half-typed words. Bodies are counted as sent, headers
 * are not. The log of the host is used, because that of Chromium omits requests of workers.
 */
export async function weighFirstQueries(
  site: BuiltSite,
  locale: Locale,
  queries: readonly string[],
): Promise<number[]> {
  const sent: number[] = [];
  const host = await startCompressingHost({ ...site, onSent: (_, bytes) => sent.push(bytes) });
  const browser = await launchChromium();
  const [article] = listArticles(site, locale);
  const url = host.url + (article?.hrefs.article.slice(site.base.length) ?? '');
  try {
    const weights: number[] = [];
    for (const query of sampleEvenly(queries, queriesWeighed)) {
      const reader = await openArticle(browser, url);
      await waitUntilIdle(sent);
      sent.length = 0;
      await reader.openSearch();
      await reader.type(query);
      await waitUntilIdle(sent);
      weights.push(sent.reduce((total, bytes) => total + bytes, 0));
      await reader.leave();
    }
    return weights;
  } finally {
    await browser.close();
    await host.close();
  }
}

/** Resolves when the host is idle. */
async function waitUntilIdle(sent: readonly number[]): Promise<void> {
  let before: number;
  do {
    before = sent.length;
    await pause(quiet);
  } while (sent.length > before);
}
