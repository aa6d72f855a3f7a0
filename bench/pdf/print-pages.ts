import type { Page } from 'playwright-core';
import type { Article } from '../../src/content-model/articles/article.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { launchChromium } from '../../tests/support/chromium.ts';

/** Returns so many articles of a site, evenly spread, both languages in turn. */
export function sampleArticles(directory: string, count: number): Article[] {
  const { all } = openSite(directory).catalogue;
  const step = Math.max(1, all.length / count);
  const chosen = Array.from({ length: Math.min(count, all.length) }, (_, index) =>
    all.at(Math.floor(index * step)),
  );
  return chosen.filter((article) => article !== undefined);
}

const paper = { format: 'A4', tagged: true, outline: true } as const;

/** Runs something with a page of a Chromium that stays open, on the served site. */
async function withPage<Result>(
  directory: string,
  run: (page: Page, url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer({ directory, base: '/', port: 0 });
  const browser = await launchChromium();
  try {
    return await run(await browser.newPage(), server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Prints pages one after the other, as tools do; returns milliseconds a page. */
export const printPages = (directory: string, articles: readonly Article[]): Promise<number> =>
  withPage(directory, async (page, url) => {
    const print = async ({ locale, id }: Article): Promise<void> => {
      await page.goto(`${url}${locale}/${id}/`);
      await page.pdf(paper);
    };
    const [first] = articles;
    // The first page pays for the start, which ours is made to pay too; here it is left out.
    if (first) await print(first);
    const start = performance.now();
    for (const article of articles) await print(article);
    return (performance.now() - start) / articles.length;
  });

/** Prints all articles of a language as one page, without contents or numbers of pages; returns seconds. */
export const printBook = (directory: string, locale: Locale): Promise<number> =>
  withPage(directory, async (page, url) => {
    const site = openSite(directory);
    const articles = site.catalogue.all.filter((article) => article.locale === locale);
    const bodies = articles.map(
      ({ id }) => /<main.*<\/main>/s.exec(site.readPage(site.links.article(locale, id)))?.[0] ?? '',
    );
    const [first] = articles;
    if (!first) throw new Error(`${directory} has no article in ${locale}; expected some.`);
    page.setDefaultTimeout(0);
    const start = performance.now();
    await page.goto(`${url}${locale}/${first.id}/`);
    await page.setContent(
      (await page.content()).replace(/<main.*<\/main>/s, () => bodies.join('')),
    );
    await page.pdf(paper);
    return (performance.now() - start) / 1000;
  });
