import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findSiteDataFile } from '../../src/content-model/built-site/site-data.ts';
import { useBrowserSite } from '../support/browser.ts';
import { openHostPage } from '../support/widget.ts';
import { publish, rebuild } from '../support/republish.ts';
import { getField, getResults, getStatus, openSearch } from '../support/search.ts';
import { getSiteDirectory } from '../support/sites.ts';
import { copySite } from '../support/tiny-site.ts';

const home = mkdtempSync(join(tmpdir(), 'help-'));
const [live, next] = [join(home, 'live'), join(home, 'next')];
const first = (): string => getSiteDirectory('partial');
// Before the server starts, which reads the rules for hosts.
copySite(first(), live);

const site = useBrowserSite('partial', { directory: live });

beforeAll(async () => {
  copySite(first(), next);
  await rebuild(next, (title) => `${title}（新）`);
});
beforeEach(() => publish(first(), live));
afterAll(() => {
  rmSync(home, { recursive: true });
  for (const directory of [live, next]) rmSync(findSiteDataFile(directory), { force: true });
});

/** Opens a page, and fails on errors that scripts of two builds in one page would cause. */
async function open(path: string): Promise<{ page: Page; errors: string[] }> {
  const errors: string[] = [];
  const context = await site.createContext();
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site.url + path);
  return { page, errors };
}

const listTitles = (page: Page): Promise<string[]> =>
  page.locator('.result-article .result-link').allInnerTexts();

describe('a page that is open while the site is published again', () => {
  it.each([
    ['before the index was loaded', false],
    ['after a part of the index was loaded', true],
  ])('finds the articles of the new index, %s', async (_when, hasSearched) => {
    const { page, errors } = await open('zh/parcel-refused/');
    await openSearch(page);
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.includes('search-worker')),
        ),
      )
      .toBe(true);
    if (hasSearched) {
      await getField(page).fill('寄件');
      await getResults(page).first().waitFor();
    }
    publish(next, live);
    await getField(page).fill('退件');
    await expect.poll(() => listTitles(page)).toEqual(['退件没到（新）']);
    expect(await getStatus(page).innerText()).toBe('找到1篇文章');
    expect(errors).toEqual([]);
  });

  it('answers “Try again” from the new index', async () => {
    const { page } = await open('zh/search/');
    await page.locator('#page-search').fill('退件');
    await expect.poll(() => listTitles(page)).toEqual(['退件没到']);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#page-search').fill('寄件');
    await page.getByRole('button', { name: '再试一次' }).waitFor();
    publish(next, live);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect.poll(() => listTitles(page)).not.toEqual([]);
    for (const title of await listTitles(page)) expect(title).toMatch(/（新）$/);
  });

  it('loads the search, in a page and in an embedded page, with what was typed before', async () => {
    for (const path of ['zh/', 'zh/embed/']) {
      publish(first(), live);
      const { page } = await open(path);
      publish(next, live);
      await page.locator('main input[type=search]').pressSequentially('退件');
      await expect.poll(() => listTitles(page)).toEqual(['退件没到（新）']);
    }
  });

  it('opens the forms, and keeps what was typed in the other one', async () => {
    const { page, errors } = await open('zh/parcel-refused/');
    await page.locator('[data-form=waiting] summary').click();
    await page.locator('.help-form-buttons button').last().press('Enter');
    await page.locator('input[type=date]').fill('2026-11-02');
    publish(next, live);
    await page.locator('[data-form=case] summary').click();
    await page.locator('.case-text').waitFor();
    expect(await page.locator('input[type=date]').inputValue()).toBe('2026-11-02');
    expect(errors).toEqual([]);
  });

  it('goes through a flow by one click a step, and keeps the path', async () => {
    const { page, errors } = await open('zh/solve/parcel/');
    publish(next, live);
    await page.getByRole('link', { name: '没用' }).click();
    await page.getByRole('heading', { name: '再试一次' }).waitFor();
    await page.locator('a[data-step-answer]').last().click();
    await page.getByRole('heading', { name: '联系客服' }).first().waitFor();
    expect(await page.locator('.step-path li').count()).toBe(2);
    await page.goBack();
    await page.getByRole('heading', { name: '再试一次' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('follows links in the widget, and searches there', async () => {
    const page = await openHostPage(site, { lang: 'zh' });
    await page.locator('help-widget .launcher').click();
    const frame = page.frameLocator('help-widget iframe');
    await frame.locator('.topic-list a').first().waitFor();
    publish(next, live);
    await frame.locator('input[type=search]').pressSequentially('退件没到');
    await frame.locator('.result-link').first().click();
    await frame.locator('h1').getByText('退件没到').waitFor();
  });
});
