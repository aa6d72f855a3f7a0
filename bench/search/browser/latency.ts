import type { QueriesByLocale } from '../queries.ts';
import { localeIds, type Locale } from '../../../src/i18n/locales.ts';
import { launchChromium } from '../../../tests/support/chromium.ts';
import { startCompressingHost } from '../../support/compressing-host.ts';
import { listArticles, type BuiltSite } from '../../support/built-site.ts';
import { toSpread, type Spread } from '../measure.ts';
import { sampleEvenly } from '../sample.ts';
import { openArticle, type SearchReader } from './reader.ts';

/** Milliseconds of a query in Chromium, warm, in one language. */
export interface BrowserLatency {
  readonly locale: Locale;
  readonly articles: number;
  readonly milliseconds: Spread;
}

/** Number of queries timed in each language. */
const queriesTimed = 100;

async function runPass(reader: SearchReader, queries: readonly string[]): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const query of queries) milliseconds.push((await reader.paste(query)).milliseconds);
  return milliseconds;
}

/**
 * Measures this site's search in Chromium, on an article page, in a second pass over the same queries,
 * after the first has loaded the chunks of the index. The time is that of the `help-search` event, from
 * request to answer; readers also wait for the pause in typing.
 */
export async function measureBrowserLatency(
  site: BuiltSite,
  queries: QueriesByLocale<string>,
): Promise<BrowserLatency[]> {
  const host = await startCompressingHost(site);
  const browser = await launchChromium();
  try {
    const latencies: BrowserLatency[] = [];
    for (const locale of localeIds) {
      const sample = sampleEvenly(queries[locale], queriesTimed);
      const articles = listArticles(site, locale);
      const path = articles[0]?.hrefs.article.slice(site.base.length) ?? '';
      const reader = await openArticle(browser, host.url + path);
      await reader.openSearch();
      await runPass(reader, sample);
      const milliseconds = toSpread(await runPass(reader, sample));
      latencies.push({ locale, articles: articles.length, milliseconds });
      await reader.leave();
    }
    return latencies;
  } finally {
    await browser.close();
    await host.close();
  }
}
