import type { Article } from '../../src/articles/article.ts';
import { openSite } from '../../src/built/open-site.ts';
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

/** Prints pages through one Chromium that stays open, as tools do; returns milliseconds a page. */
export async function printPages(directory: string, articles: readonly Article[]): Promise<number> {
  const server = await startServer({ directory, base: '/', port: 0 });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const print = async ({ locale, id }: Article): Promise<void> => {
      await page.goto(`${server.url}${locale}/${id}/`);
      await page.pdf({ format: 'A4', tagged: true, outline: true });
    };
    const [first] = articles;
    // The first page pays for the start, which ours is made to pay too; here it is left out.
    if (first) await print(first);
    const start = performance.now();
    for (const article of articles) await print(article);
    return (performance.now() - start) / articles.length;
  } finally {
    await browser.close();
    await server.close();
  }
}
