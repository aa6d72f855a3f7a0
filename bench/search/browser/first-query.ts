import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../../src/i18n/locales.ts';
import { launchChromium } from '../../../tests/support/chromium.ts';
import { startCompressingHost } from '../../support/compressing-host.ts';
import { listArticles, type BuiltSite } from '../../support/built-site.ts';
import { sampleEvenly } from '../sample.ts';
import { openArticle } from './reader.ts';

/** Queries weighed in each language. */
const queriesWeighed = 15;

/** How long the host must have been idle, in milliseconds, before nothing more is expected. */
const quiet = 750;

/**
 * Returns the bytes that a reader's first query loads, for a sample of queries, each in a fresh browser
 * profile on an article page: everything the host sends from the key that opens the search until the
 * answer stands and the host is idle, whatever half-typed words asked for included. Bodies are counted
 * as they were sent, headers not. The host's own log is counted and not Chromium's: that leaves out what
 * workers load.
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

/** Resolves once nothing has been sent for a while. */
async function waitUntilIdle(sent: readonly number[]): Promise<void> {
  let before: number;
  do {
    before = sent.length;
    await pause(quiet);
  } while (sent.length > before);
}
