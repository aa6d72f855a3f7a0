import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('real');

const texts = {
  zh: {
    link: '这一页的Markdown文本',
    copy: '复制为Markdown',
    copied: '已复制。',
    failed: '没能取到文本',
  },
  en: {
    link: 'This page as Markdown',
    copy: 'Copy as Markdown',
    copied: 'Copied.',
    failed: 'The text did not arrive.',
  },
} as const;

const locales = ['zh', 'en'] as const;

const read = (locale: keyof typeof texts): string =>
  readFileSync(join(getSiteDirectory('real'), locale, 'parcel-refused.md'), 'utf8');

const openDetails = (page: Page) => page.locator('.for-developers summary').click();

/** Opens an article with permission to copy, after changing the browser's features. */
async function openArticle(locale: keyof typeof texts, change?: () => void): Promise<Page> {
  const context = await site.createContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  if (change) await page.addInitScript(change);
  await page.goto(`${site.url}${locale}/parcel-refused/`);
  await openDetails(page);
  return page;
}

const press = (page: Page, locale: keyof typeof texts) =>
  page.getByRole('button', { name: texts[locale].copy }).click();

const getStatus = (page: Page, text: string) =>
  page.locator('[data-markdown] [role=status]', { hasText: text });

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

it.each(locales)('an article in %s is copied as Markdown, and the page says so', async (locale) => {
  const page = await openArticle(locale);
  await press(page, locale);
  await getStatus(page, texts[locale].copied).waitFor();
  expect(await readClipboard(page)).toBe(read(locale));
});

it('is copied without ClipboardItem', async () => {
  const page = await openArticle('en', () => {
    Object.defineProperty(window, 'ClipboardItem', { value: undefined });
  });
  await press(page, 'en');
  await getStatus(page, texts.en.copied).waitFor();
  expect(await readClipboard(page)).toBe(read('en'));
});

it('is copied if the clipboard accepts no promise', async () => {
  const page = await openArticle('en', () => {
    Object.defineProperty(window, 'ClipboardItem', {
      value: function refuse() {
        throw new TypeError('not a blob');
      },
    });
  });
  await press(page, 'en');
  await getStatus(page, texts.en.copied).waitFor();
  expect(await readClipboard(page)).toBe(read('en'));
});

it.each([
  [
    'has no clipboard',
    () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  ],
  [
    'refuses to copy',
    () =>
      Object.assign(Clipboard.prototype, { write: () => Promise.reject(new Error('not allowed')) }),
  ],
])('the text opens if the browser %s', async (_what, change) => {
  const page = await openArticle('en', change);
  await press(page, 'en');
  await page.waitForURL('**/en/parcel-refused.md');
  expect(await page.locator('body').innerText()).toContain('# Parcel refused');
});

it.each(locales)('the page in %s says it kindly where the text does not arrive', async (locale) => {
  const page = await openArticle(locale);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.context().setOffline(true);
  await press(page, locale);
  await getStatus(page, texts[locale].failed).waitFor();
  expect(page.url()).toContain(`/${locale}/parcel-refused/`);
  await page.context().setOffline(false);
  await press(page, locale);
  await getStatus(page, texts[locale].copied).waitFor();
  expect(errors).toEqual([]);
});

it.each(locales)('without scripts there is the link in %s and no button', async (locale) => {
  const page = await site.open(`${locale}/parcel-refused/`, { javaScriptEnabled: false });
  await openDetails(page);
  const link = page.getByRole('link', { name: texts[locale].link });
  expect(await link.isVisible()).toBe(true);
  expect(await page.locator('[data-markdown] button').isVisible()).toBe(false);
  const address = new URL((await link.getAttribute('href')) ?? '', site.url).href;
  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'x-robots-tag': 'noindex',
  });
  expect(await answer.text()).toBe(read(locale));
  expect(
    (await page.request.get(`${site.url}${locale}/parcel-refused/`)).headers(),
  ).not.toHaveProperty('x-robots-tag');
});

it('is neither printed nor embedded', async () => {
  const page = await site.open('en/parcel-refused/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-markdown]').isVisible()).toBe(false);
  const embed = await site.open('en/embed/parcel-refused/');
  expect(await embed.locator('h1').isVisible()).toBe(true);
  expect(await embed.locator('[data-markdown]').count()).toBe(0);
});
