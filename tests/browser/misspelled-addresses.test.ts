import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { arriveAt, forbidStorage, storeLocale, watchJourney } from '../support/permanent-links.ts';
import { getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('real', { isPlain: true });

const readTitles = (page: Page): Promise<string[]> => page.locator('h1:visible').allInnerTexts();

const openWatched = async (path: string, locale = 'en') => {
  const page = await (await site.createContext({ locale })).newPage();
  const journey = watchJourney(page, site.url);
  await page.goto(site.url + path);
  return { page, journey };
};

describe('a misspelled permanent link', () => {
  it.each([
    'go/RE%201101/',
    'GO/return_delayed',
    'go/%EF%BC%B2%EF%BC%A5%EF%BC%8D%EF%BC%91%EF%BC%91%EF%BC%90%EF%BC%91/',
  ])('%s leads to its article in one redirect', async (path) => {
    const { page, journey } = await openWatched(`${path}?lang=en&theme=dark&x=1#check-first`, 'zh');
    await arriveAt(page, site.url, 'en/return-delayed/?theme=dark#check-first');
    await page.waitForLoadState();
    expect(journey.hops).toHaveLength(2);
    expect(journey.wrong).toEqual([]);
  });

  it('leads to the embedded article with view=embed', async () => {
    const { page } = await openWatched('go/re1101/?view=embed');
    await arriveAt(page, site.url, 'en/embed/return-delayed/');
  });

  it('can be a missing slash on a host that requires it', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const body = readFileSync(join(getSiteDirectory('real'), '404.html'));
    await page.route(`${site.url}go/RE-1101`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${site.url}go/RE-1101`);
    await arriveAt(page, site.url, 'en/return-delayed/');
  });
});

describe('a misspelled address', () => {
  const slips = [
    ['zh/return-delayed/，谢谢', 'zh/return-delayed/'],
    ['zh/return-delayed。', 'zh/return-delayed/'],
    ['ZH/return-delayed/', 'zh/return-delayed/'],
    ['zh-CN/return-delayed/#check-first', 'zh/return-delayed/#check-first'],
    ['zh_TW/return-delayed', 'zh/return-delayed/'],
    ['zh/return-delayed.html?utm_source=x&a=b', 'zh/return-delayed/?utm_source=x'],
    ['zh/return-delayed/INDEX.HTML', 'zh/return-delayed/'],
    ['en/re-1101', 'en/return-delayed/'],
    ['return_delayed/', 'en/return-delayed/'],
    ['en/embed/return-delayed.html?theme=dark', 'en/embed/return-delayed/?theme=dark'],
    ['en/Topics/returns%EF%BC%8C', 'en/topics/returns/'],
    ['zh-hans/solve/', 'zh/solve/'],
    ['EN', 'en/'],
  ] as const;

  it('leads to its page in one redirect, and has status 404', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const journey = watchJourney(page, site.url);
    for (const [path, target] of slips) {
      journey.hops.length = 0;
      const response = await page.goto(site.url + path);
      expect({ path, status: response?.status() }).toEqual({ path, status: 404 });
      await arriveAt(page, site.url, target);
      await page.waitForLoadState();
      expect({ path, hops: journey.hops.length }).toEqual({ path, hops: 2 });
    }
    expect(journey.wrong).toEqual([]);
  });

  it('of a missing PDF leads to its article', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const body = readFileSync(join(getSiteDirectory('real'), '404.html'));
    await page.route(`${site.url}zh/return-delayed.pdf`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${site.url}zh/return-delayed.pdf`);
    await arriveAt(page, site.url, 'zh/return-delayed/');
  });

  it('of a page whose file is missing does not lead to itself', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const journey = watchJourney(page, site.url);
    const body = readFileSync(join(getSiteDirectory('real'), '404.html'));
    await page.route(`${site.url}zh/return-delayed/`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
    );
    const loaded = page.waitForResponse('**/pages.json');
    await page.goto(`${site.url}zh/return-delayed/`);
    await loaded;
    await expect.poll(() => readTitles(page)).toEqual(['没有找到这一页']);
    expect(journey.hops).toHaveLength(1);
  });
});

describe('an unknown code', () => {
  const unknown = { zh: '没有这个问题编号', en: 'We do not know this code' };

  it.each([
    ['en', 'go/AB-1999/', unknown.en],
    ['zh', 'go/AB-1999/', unknown.zh],
    ['fr', 'go/AB-1999/', unknown.en],
    ['zh', 'go/AB-1999/?lang=en-GB', unknown.en],
    ['en', 'go/what%20is%20this%3F/', unknown.en],
    ['en', 'go/RE-11011/', unknown.en],
    ['en', 'go/%E0%A4%A/', unknown.en],
  ])('in %s at %s is reported, in the reader’s language', async (locale, path, title) => {
    const { page, journey } = await openWatched(path, locale);
    await expect.poll(() => readTitles(page)).toEqual([title]);
    expect(await page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toMatch(
      title === unknown.zh ? 'zh' : 'en',
    );
    expect(journey).toEqual({ hops: [site.url + path], wrong: [] });
  });

  it('leads to a page with the search, the situations, the topics and support', async () => {
    const { page } = await openWatched('go/AB-1999/');
    await page.getByRole('link', { name: 'My return hasn’t arrived' }).waitFor();
    await page
      .locator('.topics')
      .getByRole('link', { name: /^Returns/ })
      .waitFor();
    expect(await page.getByRole('search').isVisible()).toBe(true);
    await page.locator('main').getByRole('link', { name: 'How to contact support' }).click();
    await arriveAt(page, site.url, 'en/contact-support/');
  });

  it('has the header of other pages, with the other language', async () => {
    const { page } = await openWatched('go/AB-1999/');
    await page.locator('[data-menu-open]').click();
    await page.locator('#site-menu').getByRole('link', { name: 'Returns' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '中文' }).click();
    await expect.poll(() => readTitles(page)).toEqual([unknown.zh]);
    expect(new URL(page.url()).pathname).toBe('/go/AB-1999/');
    // The choice holds for the next page as well.
    await page.goto(`${site.url}go/AB-1998/`);
    await expect.poll(() => readTitles(page)).toEqual([unknown.zh]);
  });

  it('shows the page in the stored language', async () => {
    const page = await (await site.createContext({ locale: 'zh-CN' })).newPage();
    await storeLocale(page, 'en');
    await page.goto(`${site.url}go/AB-1999/`);
    await expect.poll(() => readTitles(page)).toEqual([unknown.en]);
  });

  it('shows the page without storage', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await forbidStorage(page);
    const journey = watchJourney(page, site.url);
    await page.goto(`${site.url}go/AB-1999/`);
    await expect.poll(() => readTitles(page)).toEqual([unknown.en]);
    expect(journey.wrong).toEqual([]);
  });

  it('shows the page in every language without scripts', async () => {
    const page = await site.open('go/AB-1999/', { javaScriptEnabled: false });
    expect(await readTitles(page)).toEqual(['没有找到这一页', 'We can’t find that page']);
    for (const name of [/^退件/, /^Returns/])
      expect(await page.getByRole('link', { name }).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(page.url()).toMatch(/#en$/);
  });

  it('is not called unknown while the request fails', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await page.route(`${site.url}go/pages.json`, (route) => route.abort());
    await page.goto(`${site.url}go/Re-1101/`);
    await expect.poll(() => readTitles(page)).toEqual(['We could not look up this code']);
  });

  it.each([
    [
      'another site',
      { en: { '//evil.example/': ['ab-1999'], 'https://evil.example/': ['ab-1999'] } },
    ],
    ['a script', { en: { 'javascript:alert(1)/': ['ab-1999'] } }],
    ['an unknown language', { __proto__: { 'a/': ['ab-1999'] }, de: { 'a/': ['ab-1999'] } }],
    ['something else', ['ab-1999']],
  ])('stays unknown if the table of pages has %s', async (_what, table) => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const journey = watchJourney(page, site.url);
    await page.route(`${site.url}go/pages.json`, (route) => route.fulfill({ json: table }));
    await page.goto(`${site.url}go/ab-1999/`);
    await expect.poll(() => readTitles(page)).toEqual([unknown.en]);
    expect(journey.wrong).toEqual([]);
    expect(journey.hops).toHaveLength(1);
  });
});

describe('/go/ itself', () => {
  it('asks for the kind of problem, with status 200 and in the reader’s language', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const response = await page.goto(`${site.url}go/`);
    expect(response?.status()).toBe(200);
    await expect.poll(() => readTitles(page)).toEqual(['What has gone wrong?']);
  });
});

describe('a page that is not found', () => {
  it('is in the language of its address', async () => {
    const { page } = await openWatched('en/no-such-page/', 'zh-CN');
    await expect.poll(() => readTitles(page)).toEqual(['We can’t find that page']);
  });
});
