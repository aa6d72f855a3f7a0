import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getCells,
  getField,
  getResults,
  listenToSearch,
  listHeard,
  openPrepared,
  openSearch,
  searchFor,
  withAnswers,
} from '../support/search.ts';

const site = useBrowserSite('real');

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

describe('the keyboard', () => {
  it('opens the dialog by the link in the header, and closes it with Escape and returns the focus', async () => {
    const page = await site.open('en/self-check/');
    const opener = page.locator('[data-search-open]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await getField(page).waitFor();
    expect(await getField(page).evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('moves through results with the arrow keys and opens one with Enter', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await getField(page).getAttribute('aria-activedescendant');
    const first = getCells(page).first();
    expect(active).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const href = (await getResults(page).first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  it('moves from the last result to the field, and from the field to the last', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    await page.keyboard.press('ArrowUp');
    const last = getCells(page).last();
    expect(await getField(page).getAttribute('aria-activedescendant')).toBe(
      await last.getAttribute('id'),
    );
    await page.keyboard.press('ArrowDown');
    expect(await getField(page).getAttribute('aria-activedescendant')).toBeNull();
  });

  it('opens the search page for Enter without a selected result', async () => {
    const page = await searchFor(site, '退件');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/search/#q=%E9%80%80%E4%BB%B6');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('#page-search').inputValue()).toBe('退件');
  });

  it('uses Home and End for the text', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await getField(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(
      await getField(page).evaluate((field) => (field as HTMLInputElement).selectionStart),
    ).toBe(0);
    await page.keyboard.press('End');
    expect(
      await getField(page).evaluate((field) => (field as HTMLInputElement).selectionStart),
    ).toBe(2);
  });

  it('opens nothing that was selected before the last input', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('慢');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/search/#q=%E9%80%80%E4%BB%B6%E6%85%A2');
  });

  it('closes the list with Escape, then the dialog', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    expect(await getField(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await getResults(page).first().isVisible()).toBe(false);
    expect(await getField(page).getAttribute('aria-expanded')).toBe('false');
    expect(await getField(page).inputValue()).toBe('退件');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    await openSearch(page);
    await getResults(page).first().waitFor();
  });

  it('shows the list again if the dialog is opened before the browser has drawn it closed', async () => {
    const page = await searchFor(site, '退件');
    await getResults(page).first().waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      const shortcut = { key: 'k', ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', shortcut));
    });
    await getResults(page).first().waitFor();
  });

  it('closes the list with Escape, then clears a field in the page', async () => {
    const page = await site.open('zh/search/?q=退件');
    await page.locator('.result-link').first().waitFor();
    await page.locator('#page-search').press('Escape');
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
    await page.locator('#page-search').click();
    await page.locator('.result-link').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#page-search').inputValue()).toBe('');
    expect(new URL(page.url()).hash).toBe('');
    expect(await isFocused(page, '#page-search')).toBe(true);
  });

  it('keeps the category for Enter on the search page', async () => {
    const page = await site.open('en/search/?q=support&category=safety');
    await page.locator('.result-link').first().waitFor();
    await page.locator('#page-search').fill('scam');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=scam&category=safety');
    expect(await page.locator('main select').inputValue()).toBe('safety');
  });

  it('keeps the category when Enter opens the search page', async () => {
    const page = await openPrepared(site, 'en/self-check/', withAnswers({ count: 12 }));
    await openSearch(page);
    await getField(page).fill('parcel');
    await getResults(page).first().waitFor();
    await page.locator('dialog select').selectOption('safety');
    await getField(page).press('Enter');
    await page.waitForURL('**/en/search/#q=parcel&category=safety');
  });

  it('is left to an input method during composition', async () => {
    const page = await openPrepared(site, 'zh/self-check/', async (prepared) => {
      await prepared.clock.install();
      await listenToSearch(prepared);
    });
    await openSearch(page);
    const method = await page.context().newCDPSession(page);
    await method.send('Input.imeSetComposition', {
      text: 'tuijian',
      selectionStart: 6,
      selectionEnd: 6,
    });
    // Escape in Chromium would cancel the composition, unlike in an input method.
    const isTaken = await getField(page).evaluate((field) => {
      const escape = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
      return !field.dispatchEvent(new KeyboardEvent('keydown', escape));
    });
    expect(isTaken).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.clock.fastForward(5_000);
    expect(await page.locator('dialog').isVisible()).toBe(true);
    expect(await page.locator('dialog .result').count()).toBe(0);
    expect(await listHeard(page)).toEqual([]);
    await method.send('Input.insertText', { text: '退件' });
    await getResults(page).first().waitFor();
    expect((await listHeard(page)).map(({ detail }) => detail.query)).toEqual(['退件']);
  });
});
