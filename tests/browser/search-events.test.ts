import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getResults,
  listenToSearch,
  listHeard,
  openPrepared,
  openSearch,
  withSearchData,
} from '../support/search.ts';

const site = useBrowserSite('real');

const stayHere = (page: Page): Promise<void> =>
  page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));

describe('the page around the search', () => {
  it('receives events for results and for the opened result', async () => {
    const page = await openPrepared(site, 'en/self-check/', listenToSearch);
    await openSearch(page);
    await getField(page).fill('  Parcel ');
    await getResults(page).first().waitFor();
    const [answer] = await listHeard(page);
    expect(answer).toMatchObject({
      name: 'help-search',
      detail: { query: 'Parcel', locale: 'en' },
    });
    expect(answer?.detail.count).toBeGreaterThan(0);
    expect(answer?.detail.milliseconds).toBeGreaterThan(0);

    await stayHere(page);
    await page.locator('dialog .result-article .result-link').nth(1).click();
    const href = await page
      .locator('dialog .result-article .result-link')
      .nth(1)
      .getAttribute('href');
    expect((await listHeard(page)).slice(1)).toEqual([
      {
        name: 'help-search-select',
        detail: {
          query: 'Parcel',
          locale: 'en',
          href,
          id: href?.replaceAll('/', '').replace(/^en/, ''),
          rank: 2,
        },
      },
    ]);
  });

  it('receives the rank of the article for a section opened with Enter', async () => {
    const page = await openPrepared(site, 'zh/self-check/', listenToSearch);
    await openSearch(page);
    await getField(page).fill('退件没到');
    await getResults(page).first().waitFor();
    await stayHere(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const [, selected] = await listHeard(page);
    expect(selected).toMatchObject({
      name: 'help-search-select',
      detail: { id: 'return-delayed', rank: 1 },
    });
    expect(selected?.detail.href).toMatch(/^\/zh\/return-delayed\/#/);
  });

  it('receives an event for a search without results, but not for an empty category', async () => {
    const page = await openPrepared(site, 'en/self-check/', listenToSearch);
    await openSearch(page);
    await getField(page).fill('qwxzv');
    await page.locator('dialog .search-topics').waitFor();
    expect((await listHeard(page)).map(({ name }) => name)).toEqual([
      'help-search',
      'help-search-empty',
    ]);
    await page.goto(`${site.url}en/search/?q=replacement&category=profile`);
    await page.getByRole('button', { name: /^Look in all topics/ }).waitFor();
    expect((await listHeard(page)).map(({ name, detail }) => [name, detail.count])).toEqual([
      ['help-search', 0],
    ]);
  });
});

interface Report {
  readonly method: string;
  readonly body: unknown;
  readonly hasCookie: boolean;
}

/** Opens a page of a site with an endpoint, and records what is sent to it. */
async function openReporting(path: string, attribute = 'data-search-report="/reports"') {
  const reports: Report[] = [];
  const page = await openPrepared(site, path, async (prepared) => {
    await prepared.clock.install();
    await prepared.context().addCookies([{ name: 'who', value: 'me', url: site.url }]);
    await withSearchData(attribute)(prepared);
    await prepared.route('**/reports', async (route) => {
      const request = route.request();
      reports.push({
        method: request.method(),
        body: request.postDataJSON(),
        hasCookie: 'cookie' in (await request.allHeaders()),
      });
      await route.fulfill({ status: 204 });
    });
  });
  return { page, reports };
}

describe('a site with an endpoint for searches without results', () => {
  it('receives the finished query once, and readers are informed', async () => {
    const { page, reports } = await openReporting('en/self-check/');
    await openSearch(page);
    await getField(page).fill('qwx');
    await page.locator('dialog .search-topics').waitFor();
    expect(await page.locator('dialog .search-reported').innerText()).toContain(
      'Searches without a clear answer are sent to us',
    );
    await page.clock.fastForward(1_000);
    await getField(page).fill('Qwxzv');
    await page.clock.fastForward(200);
    await page.waitForFunction(() => document.querySelector('dialog .search-topics'));
    await page.clock.fastForward(2_500);
    await expect.poll(() => reports.length).toBe(1);
    expect(reports).toEqual([
      {
        method: 'POST',
        body: { query: 'Qwxzv', locale: 'en', path: '/en/self-check/', confidence: 'nothing' },
        hasCookie: false,
      },
    ]);
    // The search page has no results either, and does not send the query again.
    await getField(page).press('Enter');
    await page.waitForURL('**/en/search/#q=Qwxzv');
    await page.locator('main .search-topics').waitFor();
    await page.clock.fastForward(5_000);
    expect(reports.length).toBe(1);
  });

  it('receives a submitted query at once, and none with results', async () => {
    const { page, reports } = await openReporting('zh/search/?q=退件');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.search-reported').innerText()).toContain(
      '没有确切答案的搜索会发给我们',
    );
    await page.locator('#page-search').fill('qwxzv');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => reports.map(({ body }) => body))
      .toEqual([{ query: 'qwxzv', locale: 'zh', path: '/zh/search/', confidence: 'nothing' }]);
  });

  it('does not affect the search if it is unreachable', async () => {
    const { page } = await openReporting('en/search/?q=qwxzv', 'data-search-report="/nowhere"');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/nowhere', (route) => route.abort());
    await page.locator('#page-search').fill('qwxzvv');
    await page.keyboard.press('Enter');
    await page.locator('.search-topics').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a site without an endpoint', () => {
  it('sends nothing, and shows no information about it', async () => {
    const sent: string[] = [];
    const page = await openPrepared(site, 'en/search/?q=qwxzv', async (prepared) => {
      await prepared.clock.install();
      prepared.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url());
      });
    });
    await page.locator('.search-topics').waitFor();
    await page.clock.fastForward(10_000);
    expect(await page.locator('.search-reported').count()).toBe(0);
    expect(sent).toEqual([]);
  });
});
