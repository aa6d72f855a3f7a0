import type { Page } from 'playwright-core';
import type { ApiArticleSummary } from '../../src/app/client/index.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { sampleEvenly } from '../search/sample.ts';
import { listArticles, readArticlePage } from '../support/built-site.ts';

const base = '/';

/** Returns a number of articles of a site, evenly from both languages. */
export const sampleArticles = (directory: string, count: number): ApiArticleSummary[] =>
  sampleEvenly(
    localeIds.flatMap((locale) => listArticles({ directory, base }, locale)),
    count,
  );

const paper = { format: 'A4', tagged: true, outline: true } as const;

/** Runs a task with a page of one Chromium on the served site. */
async function withPage<Result>(
  directory: string,
  run: (page: Page, url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer({ directory, base, port: 0 });
  const browser = await launchChromium();
  try {
    return await run(await browser.newPage(), server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Prints pages one after the other; returns milliseconds per page. */
export const printPages = (
  directory: string,
  articles: readonly ApiArticleSummary[],
): Promise<number> =>
  withPage(directory, async (page, url) => {
    const print = async ({ hrefs }: ApiArticleSummary): Promise<void> => {
      await page.goto(url + hrefs.article.slice(base.length));
      await page.pdf(paper);
    };
    const [first] = articles;
    // The first page includes the start of the browser and is left out.
    if (first) await print(first);
    const start = performance.now();
    for (const article of articles) await print(article);
    return (performance.now() - start) / articles.length;
  });

/** Prints all articles of a language as one document, without contents or page numbers; returns seconds. */
export const printBook = (directory: string, locale: Locale): Promise<number> =>
  withPage(directory, async (page, url) => {
    const site = { directory, base };
    const articles = listArticles(site, locale);
    const bodies = articles.map(
      (article) => /<main.*<\/main>/s.exec(readArticlePage(site, article))?.[0] ?? '',
    );
    const [first] = articles;
    if (!first) throw new Error(`${directory} has no article in ${locale}; expected some.`);
    page.setDefaultTimeout(0);
    const start = performance.now();
    await page.goto(url + first.hrefs.article.slice(base.length));
    await page.setContent(
      (await page.content()).replace(/<main.*<\/main>/s, () => bodies.join('')),
    );
    await page.pdf(paper);
    return (performance.now() - start) / 1000;
  });
