import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const pathOf = (url: string): string => new URL(url).pathname;

describe('the language choice', () => {
  it.each([
    ['zh-CN', '/zh/'],
    ['zh-TW', '/zh/'],
    ['en-GB', '/en/'],
    ['de-DE', '/en/'],
    ['fr', '/en/'],
  ])('redirects a browser in %s to %s', async (locale, path) => {
    const page = await site.open('', { locale });
    await page.waitForURL(`**${path}`);
    expect(pathOf(page.url())).toBe(path);
  });

  it('prefers the reader’s choice to the browser’s languages', async () => {
    const context = await site.createContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(`${site.url}zh/self-check/`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/self-check/');
    await page.goto(site.url);
    await page.waitForURL('**/en/');
  });

  it('works without storage', async () => {
    const context = await site.createContext({ locale: 'en' });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url);
    await page.waitForURL('**/en/');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/zh/');
    expect(errors).toEqual([]);
  });
});

describe('the language switch', () => {
  it('stays on the article', async () => {
    const page = await site.open('en/account-frozen/');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/zh/account-frozen/');
  });
});

describe('a page that does not exist', () => {
  it('has status 404 and is in the language of its address', async () => {
    const context = await site.createContext();
    const page = await context.newPage();
    const response = await page.goto(`${site.url}zh/no-such-page/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: '中文' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Go to the help centre’s home page' }).click();
    expect(pathOf(page.url())).toBe('/en/');
  });
});
