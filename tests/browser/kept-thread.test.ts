import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../src/urls/carried-query.ts';
import { useBrowserSite } from '../support/browser.ts';
import { getText, showForm } from '../support/case-form.ts';

const site = useBrowserSite('real');

/** Clicks in the page, because Playwright scrolls before it clicks on an element that sticks. */
const switchTo = (page: Page, locale: string): Promise<void> =>
  page
    .locator(`.site-header [data-locale-choice=${locale}]`)
    .evaluate((link) => (link as HTMLElement).click());

const getQuery = (page: Page) => readFragment(new URL(page.url()).hash).get('q');

describe('the language switch', () => {
  it.each([
    ['the search page', 'en/search/', '#page-search', 'zh/search/'],
    ['the home page', 'en/', '#home-search', 'zh/'],
  ])('keeps what is typed on %s', async (_what, path, field, other) => {
    const page = await site.open(path);
    await page.locator(field).fill('return');
    await switchTo(page, 'zh');
    await page.waitForURL(`**/${other}#q=return`);
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator(field).inputValue()).toBe('return');
  });

  it('keeps the topic of a search', async () => {
    const page = await site.open('en/search/#q=support&category=safety');
    await page.locator('.result-link').first().waitFor();
    await switchTo(page, 'zh');
    await page.waitForURL('**/zh/search/#q=support&category=safety');
  });

  it('keeps the section that is read, and none at the top', async () => {
    const page = await site.open('en/return-delayed/');
    await switchTo(page, 'zh');
    await page.waitForURL('**/zh/return-delayed/');
    await page.goto(`${site.url}zh/return-delayed/#check-first`);
    await switchTo(page, 'en');
    await page.waitForURL('**/en/return-delayed/#check-first');
    // Read on without a link.
    await page.goto(`${site.url}en/return-delayed/`);
    const heading = page.locator('.prose h2').last();
    const id = await heading.getAttribute('id');
    await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await switchTo(page, 'zh');
    await page.waitForURL(`**/zh/return-delayed/#${id}`);
  });

  it('keeps the carried query of an article', async () => {
    const page = await site.open('en/contact-support/#q=where%20is%20it');
    await switchTo(page, 'zh');
    await page.waitForURL('**/zh/contact-support/#q=*');
    expect(getQuery(page)).toBe('where is it');
  });

  it('keeps the answers on the way to a step, in the other language', async () => {
    const page = await site.open('en/solve/return-not-arrived/');
    const heading = page.locator('[data-step-page] h1');
    for (let steps = 0; steps < 2; steps += 1) {
      const before = await heading.innerText();
      await page.locator('[data-step-answer]').first().click();
      await expect.poll(() => heading.innerText()).not.toBe(before);
    }
    const path = page.locator('[data-step-path] li');
    expect(await path.count()).toBe(2);
    await switchTo(page, 'zh');
    await page.waitForURL('**/zh/solve/**');
    await expect.poll(() => path.allInnerTexts().then(String)).toMatch(/^\p{Script=Han}/u);
    expect(await path.count()).toBe(2);
    expect((await path.allInnerTexts()).join('')).not.toMatch(/Yes|No|parcel/);
    // Its links lead to the steps of the other language, and the path survives a reload.
    await page.reload();
    expect(await path.count()).toBe(2);
    expect(await path.first().locator('a').getAttribute('href')).toBe(
      '/zh/solve/return-not-arrived/',
    );
  });
});

describe('what a reader has done on a page', () => {
  it('is there after a reload, on the way back and in the other language', async () => {
    const page = await site.open('en/return-delayed/');
    const boxes = page.locator('.prose input[type=checkbox]');
    await boxes.nth(1).press('Space');
    await page.reload();
    expect(await boxes.nth(1).isChecked()).toBe(true);
    expect(await boxes.first().isChecked()).toBe(false);
    await page.goto(`${site.url}en/self-check/`);
    await page.goBack();
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await switchTo(page, 'zh');
    await page.waitForURL('**/zh/return-delayed/*');
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await boxes.nth(1).press('Space');
    expect(await page.evaluate(() => sessionStorage.getItem('help:ticks'))).toBeNull();
  });

  it('is open again where it was opened', async () => {
    const page = await site.open('en/return-delayed/');
    await page.locator('[data-form=waiting] summary').click();
    await page.locator('.help-form-form').waitFor();
    await page.reload();
    await page.locator('.help-form-form').waitFor();
    // In a new entry of the history, nothing is.
    await page.goto(`${site.url}en/self-check/`);
    await page.goto(`${site.url}en/return-delayed/`);
    expect(await page.locator('details[open] .help-form-form').count()).toBe(0);
  });

  it('feeds the case form, until that is cleared', async () => {
    const page = await site.open('en/return-delayed/');
    const box = page.locator('.prose input[type=checkbox]').first();
    await box.press('Space');
    const tried = await box.locator('xpath=ancestor::li[1]').innerText();
    await page.locator('[data-form=waiting] summary').click();
    await page.locator('.help-form-buttons button').last().press('Enter');
    await page.locator('input[type=date]').fill('2026-01-05');
    await page.locator('input[type=time]').fill('10:30');
    await page.locator('.help-form-form [type=submit]').press('Enter');
    await showForm(page);
    const text = await getText(page);
    expect(text).toContain('2026-01-05 10:30');
    expect(text).toContain(tried.replace(/\s+/g, ' ').trim());
    await page.getByRole('button', { name: 'Clear and delete the draft' }).click();
    expect(await getText(page)).not.toContain('2026-01-05');
    expect(await box.isChecked()).toBe(false);
    const left = await page.evaluate(() => [...Object.keys(sessionStorage)]);
    expect(left).not.toContain('help:ticks');
    expect(left).not.toContain('help:waiting-entry');
  });
});
