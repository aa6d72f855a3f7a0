import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getResults,
  getStatus,
  holdRequests,
  listenToSearch,
  listHeard,
  openPrepared,
  openSearch,
} from '../support/search.ts';

const site = useBrowserSite('real');

const interfaceScript = /\/_astro\/search-(?!worker-)[^/]*\.js/;
const workerScript = '**/_astro/search-worker-*.js*';

/** Opens a page without access to the search interface, and records its errors. */
async function openWithoutInterface(path: string): Promise<{ page: Page; errors: string[] }> {
  const errors: string[] = [];
  const page = await openPrepared(site, path, (prepared) => {
    prepared.on('pageerror', ({ message }) => errors.push(message));
    return prepared.route(interfaceScript, (route) => route.abort());
  });
  return { page, errors };
}

describe('when the index cannot be loaded', () => {
  it('says so, offers the topics, and works on the next try', async () => {
    const page = await site.open('zh/self-check/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await getField(page).fill('退件');
    await expect.poll(() => getStatus(page).innerText()).toContain('搜索没能加载');
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await getResults(page).first().waitFor();
  });

  it('still opens the search page if the interface cannot be loaded', async () => {
    const page = await site.open('zh/self-check/');
    await page.route(interfaceScript, (route) => route.abort());
    await page.locator('[data-search-open]').click();
    await page.waitForURL('**/zh/search/');
  });

  it('opens the search page by the keyboard, too, where the page shows the failure', async () => {
    const { page, errors } = await openWithoutInterface('zh/self-check/');
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/zh/search/');
    const failed = page.locator('[data-search-failed]');
    await failed.waitFor();
    expect(await failed.innerText()).toContain('搜索没能加载');
    expect(errors).toEqual([]);
  });

  it('retries when a field gets the focus again', async () => {
    const { page, errors } = await openWithoutInterface('zh/');
    const home = page.locator('#home-search');
    const refused = page.waitForEvent('requestfailed', (request) =>
      interfaceScript.test(request.url()),
    );
    await home.focus();
    await refused;
    await page.unroute(interfaceScript);
    await expect
      .poll(async () => {
        await home.blur();
        await home.focus();
        return page.locator('[data-search-box]').getAttribute('data-started');
      })
      .toBe('');
    expect(errors).toEqual([]);
  });

  it('shows no failure if it loads', async () => {
    const page = await site.open('zh/search/?q=退件');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('[data-search-failed]').isVisible()).toBe(false);
  });
});

/**
 * Aborts the first request only. Playwright's `times` removes the route after the first request, and requests at that
 * time may never get a response.
 */
function failOnce(): (route: Route) => Promise<void> {
  let hasFailed = false;
  return (route) => {
    if (hasFailed) return route.continue();
    hasFailed = true;
    return route.abort();
  };
}

describe('when a part of the index cannot be loaded', () => {
  it.each([
    ['a part of the word list', '**/*.pf_index', 'en', 'account locked replacement'],
    ['the list of words', '**/words*', 'en', 'account lokced'],
    ['an article’s text', '**/cards.*/*', 'en', 'parcel'],
  ])('%s: shows what it found, says so, and finds the rest on the next try', async (...fault) => {
    const [, pattern, locale, query] = fault;
    const page = await openPrepared(site, `${locale}/self-check/`, (prepared) =>
      prepared.route(pattern, failOnce()),
    );
    await openSearch(page);
    await getField(page).fill(query);
    await getResults(page).first().waitFor();
    await expect.poll(() => getStatus(page).innerText()).toContain('did not load');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => getStatus(page).innerText()).not.toContain('did not load');
    expect(await getResults(page).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('the texts of all articles: offers the topics and another try', async () => {
    const page = await openPrepared(site, 'zh/search/?q=退件', (prepared) =>
      prepared.route('**/cards.*/*', (route) => route.abort()),
    );
    await page.locator('.search-topics').waitFor();
    expect(await page.locator('main [role=status]').innerText()).toContain('没能加载');
    expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(1);
  });
});

describe('when the worker does not start', () => {
  const withoutWorker = (page: Page) => page.route(workerScript, failOnce());

  it('the page searches without it', async () => {
    const page = await openPrepared(site, 'zh/search/?q=退件没到', withoutWorker);
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.result-link').first().getAttribute('href')).toBe(
      '/zh/return-delayed/',
    );
  });

  it.each<[string, () => void]>([
    ['DecompressionStream', () => Reflect.deleteProperty(window, 'DecompressionStream')],
    ['WebAssembly', () => Reflect.deleteProperty(window, 'WebAssembly')],
    ['Intl.Segmenter', () => Reflect.deleteProperty(Intl, 'Segmenter')],
    ['Worker', () => Reflect.deleteProperty(window, 'Worker')],
  ])('and does so without %s', async (_what, remove) => {
    const errors: string[] = [];
    const page = await openPrepared(site, 'zh/search/?q=退件没到', async (prepared) => {
      prepared.on('pageerror', ({ message }) => errors.push(message));
      await withoutWorker(prepared);
      await prepared.addInitScript(remove);
    });
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.result-link').first().getAttribute('href')).toBe(
      '/zh/return-delayed/',
    );
    expect(errors).toEqual([]);
  });
});

describe('on a slow network', () => {
  it('a reader is offered topics and support after some seconds, then the results', async () => {
    const page = await openPrepared(site, 'en/self-check/', (prepared) => prepared.clock.install());
    const held = await holdRequests(page, '**/pagefind/**');
    await openSearch(page);
    await getField(page).fill('replacement');
    await expect.poll(() => getStatus(page).innerText()).toBe('Searching…');
    await page.clock.fastForward(3_000);
    await expect.poll(() => getStatus(page).innerText()).toMatch(/^Still loading…/);
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
    const contact = page.locator('dialog .search-guides a').last();
    expect(await contact.getAttribute('href')).toBe('/en/contact-support/#q=replacement');
    held.release();
    await getResults(page).first().waitFor();
    expect(await page.locator('dialog .search-topics').count()).toBe(0);
    await page.clock.fastForward(10_000);
    expect(await getStatus(page).innerText()).toMatch(/articles? found$/);
  });

  it('only the newest results are shown, and typing is possible meanwhile', async () => {
    const page = await openPrepared(site, 'en/self-check/', listenToSearch);
    const held = await holdRequests(page, '**/pagefind/**');
    const asked = page.waitForRequest('**/pagefind/entry.json');
    await openSearch(page);
    await getField(page).fill('return late');
    await expect.poll(() => getStatus(page).innerText()).toBe('Searching…');
    await asked;
    await getField(page).fill('');
    await getField(page).pressSequentially('replacement');
    expect(await getField(page).inputValue()).toBe('replacement');
    held.release();
    await getResults(page).first().waitFor();
    expect(await getResults(page).first().getAttribute('href')).toBe('/en/request-replacement/');
    expect((await listHeard(page)).map(({ detail }) => detail.query)).toEqual(['replacement']);
  });

  it('the dialog has a timeout for its styles', async () => {
    const page = await site.open('zh/self-check/');
    const held = await holdRequests(page, '**/_astro/search.*.css');
    await openSearch(page);
    await getField(page).fill('退件');
    await getResults(page).first().waitFor();
    held.release();
  });
});
