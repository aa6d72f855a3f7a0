import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getField, getResults, openPrepared, openSearch, type Prepare } from '../support/search.ts';
import { getFrame, getLauncher, openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');

/** Scripts and styles; the second try of a file has another query. */
const files = '**/_astro/**';

/** Makes the first request for each file fail. */
const failEachOnce: Prepare = async (page) => {
  const failed = new Set<string>();
  await page.route(files, (route) => {
    const { pathname } = new URL(route.request().url());
    if (failed.has(pathname)) return route.continue();
    failed.add(pathname);
    return route.abort();
  });
};

const gone = (route: Route): Promise<void> => route.fulfill({ status: 404, body: 'Not found' });

const getPaper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('where every file fails once', () => {
  it('a page has its styles and its script', async () => {
    const page = await openPrepared(site, 'zh/', failEachOnce);
    await page.getByRole('button', { name: '切换到深色' }).click();
    await expect.poll(() => getPaper(page)).toBe('rgb(20, 18, 28)');
  });

  it('the search finds, in the dialog and on its page', async () => {
    const page = await openPrepared(site, 'en/search/?q=replacement', failEachOnce);
    await page.locator('.result-link').first().waitFor();
    await page.goto(`${site.url}en/self-check/`);
    await openSearch(page);
    await getField(page).fill('replacement');
    await getResults(page).first().waitFor();
  });

  it('forms open with their styles', async () => {
    const page = await openPrepared(site, 'zh/return-delayed/', failEachOnce);
    await page.locator('.js').waitFor();
    await page.getByRole('button', { name: '切换到深色' }).waitFor();
    for (const kind of ['waiting', 'case'])
      await page.locator(`[data-form=${kind}] summary`).click();
    await page.locator('.case-text').waitFor();
    await page.locator('.help-form-buttons button').first().waitFor();
    const border = page.locator('.case-text');
    await expect
      .poll(() => border.evaluate((text) => getComputedStyle(text).borderStyle))
      .toBe('dashed');
  });

  it('a step follows without a page load', async () => {
    const page = await openPrepared(site, 'zh/solve/return-not-arrived/', failEachOnce);
    // The script keeps the path there.
    await expect.poll(() => page.evaluate(() => history.state !== null)).toBe(true);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('a[data-step-answer]').first().click();
    await expect.poll(() => page.locator('.step-progress').innerText()).toMatch(/第2步/);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('the widget shows its frame, and searches in it', async () => {
    const page = await openHostPage(site, { lang: 'en', prepare: failEachOnce });
    await getLauncher(page).waitFor();
    await openWidget(page);
    const frame = getFrame(page);
    await frame.locator('#search').focus();
    await frame.locator('[data-search-box][data-started]').waitFor();
    await frame.locator('#search').fill('replacement');
    await frame.locator('.result-link').first().waitFor();
  });
});

describe('where the script of a page never loads', () => {
  it('the page is as without scripts, and the search page says so', async () => {
    const page = await openPrepared(site, 'en/search/', (prepared) =>
      prepared.route(/\/_astro\/page-/, gone),
    );
    await page.locator('[data-search-failed]').waitFor();
    expect(await page.locator('.scheme-toggle').isVisible()).toBe(false);
    await page.goto(`${site.url}en/return-delayed/`);
    await page.locator('.failed').waitFor({ state: 'attached' });
    expect(await page.locator('[data-form=case]').isVisible()).toBe(false);
    expect(await page.locator('[data-form=waiting]').isVisible()).toBe(true);
  });

  it('a page of an earlier build is loaded again, once', async () => {
    let requests = 0;
    const page = await openPrepared(site, 'zh/self-check/', (prepared) =>
      prepared.route('**/zh/self-check/', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        requests += 1;
        const old = html.replace(/\/_astro\/page-\w+/, '/_astro/page-old');
        await route.fulfill({ response, body: requests === 1 ? old : html });
      }),
    );
    await page.getByRole('button', { name: '切换到深色' }).waitFor();
    // The page, the comparison, the page.
    await expect.poll(() => requests).toBe(3);
  });
});
