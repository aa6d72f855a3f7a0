import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const phone = { viewport: { width: 390, height: 844 } } as const;

const openMenu = async (page: Page) => {
  await page.locator('[data-menu-open]').click();
  const menu = page.locator('#site-menu');
  await menu.waitFor();
  return menu;
};

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

describe('the header on a phone', () => {
  it.each(localeIds)('is one low row of links as large as a thumb in %s', async (locale) => {
    const page = await site.open(`${locale}/return-delayed/`);
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 700 });
      const header = await page.locator('.site-header').boundingBox();
      expect(header?.height).toBeLessThanOrEqual(56);
      for (const link of await page.locator('.header-tools a').all()) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('stays in sight, and hides no section and no focus behind it', async () => {
    const page = await site.open('en/self-check/', { ...phone, reducedMotion: 'reduce' });
    const getBottom = () =>
      page
        .locator('.site-header')
        .evaluate((header) => Math.round(header.getBoundingClientRect().bottom));
    const getTop = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    await page.locator('.related a').last().focus();
    expect(await getBottom()).toBe(56);
    await page.locator('.related a').first().focus();
    expect(await getTop('.related a:focus')).toBeGreaterThanOrEqual(56);
    const id = await page.locator('.prose h2').last().getAttribute('id');
    await page.evaluate((hash) => location.assign(`#${hash}`), id);
    await expect.poll(() => getTop('.prose h2:target')).toBeGreaterThanOrEqual(56);
  });

  it('does not stay where large text leaves little space', async () => {
    const page = await site.open('en/self-check/', { viewport: { width: 844, height: 390 } });
    const position = await page
      .locator('.site-header')
      .evaluate((header) => getComputedStyle(header).position);
    expect(position).toBe('static');
  });
});

describe('the sheet with the topics', () => {
  it.each(pageKinds)('opens on %s', async (_kind, path) => {
    const page = await site.open(`en/${path}`, phone);
    const menu = await openMenu(page);
    expect(await menu.getByRole('heading').innerText()).toBe('All topics');
    expect(await menu.getByRole('link', { name: 'Returns' }).isVisible()).toBe(true);
    expect(await isFocused(page, '#site-menu button')).toBe(true);
  });

  it.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => page.locator('#site-menu button').click()],
    ['a click outside', (page: Page) => page.mouse.click(10, 10)],
    ['the back button', (page: Page) => page.goBack()],
  ])('is closed by %s, and gives the focus back', async (_what, close) => {
    const page = await site.open('en/self-check/', phone);
    await page.goto(`${site.url}en/return-delayed/`);
    const menu = await openMenu(page);
    await close(page);
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => isFocused(page, '[data-menu-open]')).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/en/return-delayed/');
    await page.goBack();
    await page.waitForURL('**/en/self-check/');
  });

  it('opens a topic, from which one step back leads to the page', async () => {
    const page = await site.open('en/return-delayed/', phone);
    await (await openMenu(page)).getByRole('link', { name: 'Returns' }).click();
    await page.waitForURL('**/en/topics/returns/');
    await page.goBack();
    await page.waitForURL('**/en/return-delayed/');
    expect(await page.locator('#site-menu').count()).toBe(0);
  });

  it('is the list on the page if it does not load', async () => {
    const page = await site.open('en/return-delayed/', phone);
    await page.route('**/_astro/menu*', (route) => route.abort());
    await page.locator('[data-menu-open]').click();
    await page.waitForURL('**/en/return-delayed/#browse');
    expect(await page.locator('#site-menu').count()).toBe(0);
  });

  it('is the list on the page without scripts', async () => {
    const page = await site.open('en/return-delayed/', { ...phone, javaScriptEnabled: false });
    await page.locator('[data-menu-open]').click();
    expect(new URL(page.url()).hash).toBe('#browse');
    await expect.poll(() => page.locator('#navigation-title').isVisible()).toBe(true);
  });
});
