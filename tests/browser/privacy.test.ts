import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { showForm } from '../support/case-form.ts';
import { startHost } from '../support/host-site.ts';
import { logSite, type LoggedSite } from '../support/logged-site.ts';
import { getField as getDialogField, openSearch } from '../support/search.ts';

/**
 * One visit with every kind of input. What the reader types has this text in it, in two scripts; the server must not
 * receive it: not in an address, not in a header, not in a body.
 */
const typed = 'zqvx 鼹鼬';
const isTyped = (text: string): boolean => /zqvx|鼹鼬/i.test(text);

const site = useBrowserSite('real');
let log: LoggedSite | undefined;
beforeAll(async () => {
  log = await logSite(site.url);
});
afterAll(() => log?.close());

const getLog = (): LoggedSite => {
  if (log) return log;
  throw new Error('The server is not started.');
};

const openPage = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(getLog().url + path);
  return page;
};

const getHash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
const getQuery = (page: Page): Promise<string> => page.locator('#page-search').inputValue();

async function search(page: Page): Promise<void> {
  await page.locator('#home-search').fill(`${typed} qwxzv`);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/#q=*');
  // An empty result, its link to support, and the way back.
  await page.locator('.search-guides a').last().click();
  await page.locator('.query-note', { hasText: `${typed} qwxzv` }).waitFor();
  await page.goBack();
  await page.locator('.search-guides a').last().waitFor();
  expect(await getQuery(page)).toBe(`${typed} qwxzv`);
  // The dialog on the search page changes the address only.
  await openSearch(page);
  await getDialogField(page).fill(`replacement ${typed}`);
  await page.locator('dialog .result-link').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => getQuery(page)).toBe(`replacement ${typed}`);
  expect(await page.locator('dialog').isVisible()).toBe(false);
  // A result, by the keyboard, and back.
  await page.locator('.result-link').first().waitFor();
  await page.locator('.result-link').first().press('Enter');
  await page.locator('article.article').waitFor();
  await page.goBack();
  await page.locator('.result-link').first().waitFor();
  expect(await getQuery(page)).toBe(`replacement ${typed}`);
  await page.goBack();
  await expect.poll(() => getQuery(page)).toBe(`${typed} qwxzv`);
  // The link can be shared: a reload shows the same.
  await page.reload();
  await page.locator('.search-guides a').last().waitFor();
  expect(getHash(page)).toBe(`#q=${typed} qwxzv`);
  await page.locator('[data-locale-choice=zh]').first().click();
  await page.waitForURL('**/zh/search/#q=*');
  expect(await getQuery(page)).toBe(`${typed} qwxzv`);
}

async function searchNotFound(page: Page): Promise<void> {
  await page.goto(`${getLog().url}no-such-page/`);
  // In the language that was chosen last.
  await page.locator('#search-zh').fill(typed);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zh/search/#q=*');
}

async function fillForms(page: Page): Promise<void> {
  await page.goto(`${getLog().url}en/return-delayed/`);
  await showForm(page);
  const fields = page.locator('.help-form-case :is(input[type=text], textarea)');
  const list = await fields.all();
  expect(list.length).toBeGreaterThan(3);
  for (const field of list) await field.fill(typed);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.reload();
  await showForm(page);
  expect(await fields.first().inputValue()).toBe(typed);
  await page.locator('[data-form=waiting] summary').click();
  await page.locator('fieldset:has([type=date]) .help-form-buttons button').last().press('Enter');
  await page.locator('input[type=date]').fill('2026-01-07');
  await page.locator('input[type=time]').fill('03:07');
  await page.locator('.help-form-form [type=submit]').press('Enter');
  await page.goto(`${getLog().url}en/solve/`);
  await page.locator('main a[href*="/solve/"]').first().click();
  await page.locator('main a.answer').first().click();
}

async function searchEmbedded(page: Page): Promise<void> {
  await page.goto(`${getLog().url}en/embed/`);
  const field = page.locator('#search');
  await field.focus();
  await field.fill(typed);
  await page.locator('.search-guides a').last().waitFor();
  await field.press('Enter');
  await page.locator('.search-guides a').last().click();
  await page.locator('main[data-kind=article]').waitFor();
}

async function searchInWidget(context: BrowserContext): Promise<void> {
  const host = await startHost(
    `<!doctype html><title>Wallet</title><help-widget context="${typed}" theme="${typed}" locale="en"></help-widget>` +
      `<script src="${getLog().url}widget/v1.js"></script>`,
  );
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator('help-widget .launcher').click();
  const frame = page.frameLocator('help-widget iframe');
  await frame.locator('[data-suggestions]:not([hidden]) a').first().waitFor();
  await frame.locator('#search').fill(`replacement ${typed}`);
  await frame.locator('.result-link').first().click();
  await frame.locator('main[data-kind=article]').waitFor();
  await host.close();
}

async function submitWithoutScripts(): Promise<void> {
  const page = await openPage(await site.createContext({ javaScriptEnabled: false }), 'en/');
  await page.locator('#home-search').fill(typed);
  await page.locator('#home-search').press('Enter');
  await page.waitForURL('**/en/search/**');
}

it('never sends what the reader types', async () => {
  const context = await site.createContext({ permissions: ['clipboard-write'] });
  const page = await openPage(context, 'en/');
  await search(page);
  await searchNotFound(page);
  await fillForms(page);
  await searchEmbedded(page);
  await searchInWidget(context);
  await submitWithoutScripts();
  const requests = getLog().listRequests();
  expect(requests.length).toBeGreaterThan(50);
  expect(requests.filter((text) => isTyped(text) || /2026-01-07|03:07/.test(text))).toEqual([]);
});

it.each([
  ['en/search/?q=', 'en/search/'],
  ['en/contact-support/?q=', 'en/contact-support/'],
  ['go/contact-support/?lang=en&q=', 'en/contact-support/'],
  ['go/contact-support/?lang=en&view=embed&q=', 'en/embed/contact-support/'],
])('moves the query of an old link, %s, out of the address', async (path, to) => {
  const before = getLog().listRequests().length;
  const page = await openPage(await site.createContext(), path + encodeURIComponent(typed));
  await page.waitForURL(`**/${to}*`);
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).search).toBe('');
  await page
    .locator('a[href^="/"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForLoadState('networkidle');
  const withQuery = getLog().listRequests().slice(before).filter(isTyped);
  // The link itself has been requested, and nothing else.
  expect(withQuery).toHaveLength(1);
  expect(withQuery[0]).toMatch(new RegExp(`^GET /${path.split('?')[0] ?? ''}`));
});
