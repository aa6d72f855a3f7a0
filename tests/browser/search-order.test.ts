import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readQueries } from '../../bench/search/queries.ts';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { useBrowserSite } from '../support/browser.ts';
import { project, testProduct } from '../support/project.ts';
import { commandEnvironment, getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('real');

const golden = readQueries(join(testProduct, 'content/queries'));
const listQueries = (locale: Locale): string[] => golden[locale].map(({ query }) => query);

/** Maximum number of articles on a search page. */
const limit = 10;

/** … and of those that may fit. */
const limitIfUnsure = 3;

function askCommand(locale: Locale, queries: readonly string[]): string[][] {
  const { stdout } = spawnSync(
    process.execPath,
    ['src/cli/search.ts', '--locale', locale, '--limit', String(limit)],
    {
      cwd: project,
      encoding: 'utf8',
      input: queries.join('\n'),
      env: { ...commandEnvironment, HELP_OUT: getSiteDirectory('real') },
    },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { results: { id: string }[]; confident: boolean })
    .map(({ results, confident }) =>
      results.slice(0, confident ? limit : limitIfUnsure).map(({ id }) => id),
    );
}

/** Stores the query of the newest results on the page. */
const watchAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener('help-search', (event) => {
      document.body.dataset.answered = (event as CustomEvent<{ query: string }>).detail.query;
    });
  });

async function askBrowser(page: Page, query: string): Promise<string[]> {
  await page.locator('#page-search').fill(query);
  await expect.poll(() => page.locator('body').getAttribute('data-answered')).toBe(query);
  const hrefs = await page
    .locator('main .result-article .result-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('/').at(-2) ?? '');
}

describe('a browser and the command', () => {
  it.each(localeIds)('give the same articles in the same order in %s', async (locale) => {
    const queries = listQueries(locale);
    expect(queries.length).toBeGreaterThanOrEqual(50);
    const page = await site.open(`${locale}/search/`);
    await watchAnswers(page);
    const shown: string[][] = [];
    for (const query of queries) shown.push(await askBrowser(page, query));
    expect(shown).toEqual(askCommand(locale, queries));
  });
});
