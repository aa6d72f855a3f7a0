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
    'go/Wdr-101/',
    'go/WDR-101./',
    'go/wdr101/',
    'go/WDR%20101/',
    'go/WDR%E2%80%93101/',
    'go/Wdr-101',
    'GO/WDR-101/',
    'go/%EF%BC%B7%EF%BC%A4%EF%BC%B2%EF%BC%8D%EF%BC%91%EF%BC%90%EF%BC%91/',
    'go/Withdrawal-Delayed/',
    'go/withdrawal_delayed/',
  ])('%s leads to its article in one redirect', async (path) => {
    const { page, journey } = await openWatched(`${path}?lang=en&theme=dark&x=1#check-first`, 'zh');
    await arriveAt(page, site.url, 'en/withdrawal-delayed/?theme=dark#check-first');
    await page.waitForLoadState();
    expect(journey.hops).toHaveLength(2);
    expect(journey.wrong).toEqual([]);
  });

  it('leads to the embedded article with view=embed', async () => {
    const { page } = await openWatched('go/wdr101/?view=embed');
    await arriveAt(page, site.url, 'en/embed/withdrawal-delayed/');
  });

  it('can be a missing slash on a host that requires it', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const body = readFileSync(join(getSiteDirectory('real'), '404.html'));
    await page.route(`${site.url}go/WDR-101`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${site.url}go/WDR-101`);
    await arriveAt(page, site.url, 'en/withdrawal-delayed/');
  });
});

describe('an unknown code', () => {
  const unknown = ['没有这个问题编号', 'We do not know this code'];

  it.each([
    ['en', 'go/ABC-999/', unknown.toReversed()],
    ['zh', 'go/ABC-999/', unknown],
    ['zh', 'go/ABC-999/?lang=en-GB', unknown.toReversed()],
    ['en', 'go/what%20is%20this%3F/', unknown.toReversed()],
    ['en', 'go/WDR-101/extra/', unknown.toReversed()],
    ['en', 'go/%E0%A4%A/', unknown.toReversed()],
  ])('in %s at %s is reported, in the reader’s language first', async (locale, path, titles) => {
    const { page, journey } = await openWatched(path, locale);
    await expect.poll(() => readTitles(page)).toEqual(titles);
    expect(await page.title()).toBe(titles.join(' · '));
    expect(journey).toEqual({ hops: [site.url + path], wrong: [] });
  });

  it('leads to a page with the topics, the search, the self-check and support', async () => {
    const { page } = await openWatched('go/ABC-999/');
    const section = page.locator('section').first();
    await section.getByRole('link', { name: /^Withdrawals/ }).waitFor();
    expect(await section.getByRole('search').isVisible()).toBe(true);
    expect(await page.locator('section').last().locator('.topic-list').isVisible()).toBe(false);
    await section.getByRole('link', { name: 'How to contact support' }).click();
    await arriveAt(page, site.url, 'en/contact-support/');
  });

  it('shows the page in the stored language', async () => {
    const page = await (await site.createContext({ locale: 'zh-CN' })).newPage();
    await storeLocale(page, 'en');
    await page.goto(`${site.url}go/ABC-999/`);
    await expect.poll(() => readTitles(page)).toEqual(unknown.toReversed());
  });

  it('shows the page without storage', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await forbidStorage(page);
    const journey = watchJourney(page, site.url);
    await page.goto(`${site.url}go/ABC-999/`);
    await expect.poll(() => readTitles(page)).toEqual(unknown.toReversed());
    expect(journey.wrong).toEqual([]);
  });

  it('shows the page in every language without scripts', async () => {
    const page = await site.open('go/ABC-999/', { javaScriptEnabled: false });
    expect(await readTitles(page)).toEqual(['没有找到这一页', 'We can’t find that page']);
    for (const name of [/^提现/, /^Withdrawals/])
      expect(await page.getByRole('link', { name }).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(page.url()).toMatch(/#en$/);
  });

  it('is not called unknown while the request fails', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await page.route(`${site.url}go/wdr-101/`, (route) => route.abort());
    await page.goto(`${site.url}go/Wdr-101/`);
    await expect
      .poll(() => readTitles(page))
      .toEqual(['We could not look up this code', '现在查不到这个问题编号']);
  });

  it.each([
    ['another page', '<a href="/zh/">中文</a>'],
    ['another site', '<main id="go"><a data-locale="en" href="//evil.example/">x</a></main>'],
    ['a script', '<main id="go"><a data-locale="en" href="javascript:alert(1)">x</a></main>'],
    ['an unknown language', '<main id="go"><a data-locale="__proto__" href="/en/a/">x</a></main>'],
    [
      'an address that is not an article',
      '<main id="go"><a data-locale="en" href="/zh/a/">x</a></main>',
    ],
  ])('stays unknown if the host responds with %s', async (_what, body) => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const journey = watchJourney(page, site.url);
    await page.route(`${site.url}go/abc-999/`, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(`${site.url}go/Abc-999/`);
    await expect.poll(() => readTitles(page)).toEqual(unknown.toReversed());
    expect(journey.wrong).toEqual([]);
    expect(journey.hops).toHaveLength(1);
  });
});

describe('/go/ itself', () => {
  it('asks for the kind of problem, with status 200 and in the reader’s language', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const response = await page.goto(`${site.url}go/`);
    expect(response?.status()).toBe(200);
    await expect.poll(() => readTitles(page)).toEqual(['What has gone wrong?', '遇到什么问题了？']);
  });
});

describe('a page that is not found', () => {
  it('puts the language of its address first', async () => {
    const { page } = await openWatched('en/no-such-page/', 'zh-CN');
    await expect
      .poll(() => readTitles(page))
      .toEqual(['We can’t find that page', '没有找到这一页']);
  });
});
