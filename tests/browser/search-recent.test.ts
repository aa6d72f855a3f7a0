import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../src/urls/carried-query.ts';
import { useBrowserSite } from '../support/browser.ts';
import { getField, getResults, openPrepared, openSearch, type Prepare } from '../support/search.ts';

const site = useBrowserSite('real');
const key = 'help:recent-searches';

const keeping =
  (stored: string): Prepare =>
  (page) =>
    page.addInitScript(
      ([name = '', value = '']) => {
        if (localStorage.getItem(name) !== null) return;
        const searches = (JSON.parse(value) as string[]).map((query) => ({
          query,
          time: Date.now(),
        }));
        localStorage.setItem(name, JSON.stringify(searches));
      },
      [key, stored],
    );

const listRecent = (page: Page): Promise<string[]> =>
  page.locator('.recent-search').allInnerTexts();

describe('recent searches', () => {
  it('are submitted searches and those with an opened result, the newest first', async () => {
    const page = await site.open('en/self-check/');
    await openSearch(page);
    await getField(page).fill('never opened');
    await getResults(page).first().waitFor();
    await getField(page).fill('replacement');
    await expect.poll(() => getResults(page).first().getAttribute('href')).toContain('replacement');
    await getResults(page).first().click();
    await page.waitForURL('**/en/request-replacement/');
    await openSearch(page);
    await getField(page).fill('Account  LOCKED');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/**');
    await page.locator('#page-search').fill('account locked');
    await page.keyboard.press('Enter');
    await page.locator('#page-search').fill('');
    await page.locator('.recent-search').first().waitFor();
    expect(await listRecent(page)).toEqual(['account locked', 'replacement']);
  });

  it('are cells of the dialog that fill its field', async () => {
    const stored = keeping('["replacement", "account locked"]');
    const page = await openPrepared(site, 'en/self-check/', stored);
    await openSearch(page);
    await page.getByRole('grid', { name: 'Recent searches' }).waitFor();
    expect(await getField(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.search-filter').isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await getField(page).inputValue()).toBe('account locked');
    await getResults(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/self-check/');
  });

  it('are buttons below a field in a page', async () => {
    const page = await openPrepared(site, 'en/', keeping('["replacement", "account locked"]'));
    await page.locator('#home-search').focus();
    await page.locator('.recent-search').first().waitFor();
    await page.getByRole('button', { name: 'account locked' }).press('Enter');
    expect(await page.locator('#home-search').inputValue()).toBe('account locked');
    await page.locator('.result-link').first().waitFor();
  });

  it('fill it by a click, and are shown on the search page without a query', async () => {
    const page = await openPrepared(site, 'zh/search/', keeping('["退件没到"]'));
    await page.locator('[data-search-box][data-started]').waitFor();
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
    await page.locator('#page-search').focus();
    await page.locator('.recent-search').click();
    await page.locator('.result-link').first().waitFor();
    expect(readFragment(new URL(page.url()).hash).get('q')).toBe('退件没到');
  });

  it('are at most five and can be cleared', async () => {
    const stored = JSON.stringify(['a1', 'b2', 'c3', 'd4', 'e5', 'f6']);
    const page = await openPrepared(site, 'zh/self-check/', keeping(stored));
    await openSearch(page);
    await expect.poll(() => listRecent(page)).toEqual(['a1', 'b2', 'c3', 'd4', 'e5']);
    await page.getByRole('button', { name: '清除搜索记录' }).press('Enter');
    expect(await listRecent(page)).toEqual([]);
    expect(await page.locator('dialog .search-guides').isVisible()).toBe(true);
    expect(await getField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('[]');
  });

  it.each(['no json', '{"a":1}', '[1, null, "", "  ", {"x":[]}]'])(
    'are empty if the storage contains %s',
    async (stored) => {
      const page = await openPrepared(site, 'zh/self-check/', keeping(stored));
      await openSearch(page);
      await getField(page).fill('退件');
      await getResults(page).first().waitFor();
      await getField(page).fill('');
      await page.locator('dialog .search-results').waitFor({ state: 'hidden' });
      expect(await listRecent(page)).toEqual([]);
    },
  );

  it('are shown as text', async () => {
    const stored = JSON.stringify(['<img src=x onerror=alert(1)>']);
    const page = await openPrepared(site, 'zh/self-check/', keeping(stored));
    await openSearch(page);
    await page.locator('.recent-search').waitFor();
    expect(await page.locator('dialog img').count()).toBe(0);
  });
});

describe('a device without storage', () => {
  it.each<[string, Prepare]>([
    [
      'refuses storage',
      (page) =>
        page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
        }),
    ],
    [
      'is full',
      (page) =>
        page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        }),
    ],
  ])('%s: the search works, and keeps them until the page is closed', async (_how, prepare) => {
    const errors: string[] = [];
    const page = await openPrepared(site, 'en/search/', async (prepared) => {
      prepared.on('pageerror', ({ message }) => errors.push(message));
      await prepare(prepared);
    });
    await page.locator('#page-search').fill('replacement');
    await page.locator('.result-link').first().waitFor();
    await page.locator('#page-search').press('Enter');
    await page.locator('#page-search').fill('');
    await page.locator('.recent-search').first().waitFor();
    expect(await listRecent(page)).toEqual(['replacement']);
    expect(errors).toEqual([]);
  });
});
