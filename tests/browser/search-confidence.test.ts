import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getResults,
  getStatus,
  listenToSearch,
  listHeard,
  openPrepared,
  openSearch,
  withAnswers,
} from '../support/search.ts';
import {
  getField as getWidgetField,
  getFrame,
  openHostPage,
  openWidget,
} from '../support/widget.ts';

const site = useBrowserSite('real');

const unsure = withAnswers({ confidence: 'unsure' });

const listGuides = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('.search-guides a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('an answer that may not fit', () => {
  it.each([
    ['zh', '退件', '不确定哪篇文章说的是这个问题。', '可能是这些', '都不是？'],
    [
      'en',
      'return',
      'We are not sure which article answers that.',
      'These may fit',
      'None of these?',
    ],
  ])('says so in %s, is short, and offers other ways', async (locale, query, said, fit, none) => {
    const page = await openPrepared(site, `${locale}/self-check/`, unsure);
    await openSearch(page);
    await getField(page).fill(query);
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toBe(said);
    expect(await page.locator('dialog h2:visible').allInnerTexts()).toEqual([fit, none]);
    expect(await page.locator('dialog .result').count()).toBe(3);
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
    // The question is carried along.
    expect(await listGuides(page)).toEqual([
      `/${locale}/solve/`,
      `/${locale}/self-check/`,
      `/${locale}/contact-support/#q=${encodeURIComponent(query)}`,
    ]);
    expect(await page.locator('.search-all').count()).toBe(0);
  });

  it('is marked in the events, and none that is sure is', async () => {
    const page = await openPrepared(site, 'en/search/', async (prepared) => {
      await unsure(prepared);
      await listenToSearch(prepared);
    });
    await page.locator('#page-search').fill('return');
    await page.locator('.result-link').first().waitFor();
    expect((await listHeard(page)).map(({ name, detail }) => [name, detail.confidence])).toEqual([
      ['help-search', 'unsure'],
      ['help-search-empty', 'unsure'],
    ]);
    const other = await openPrepared(site, 'en/search/#q=return', listenToSearch);
    await other.locator('.result-link').first().waitFor();
    expect((await listHeard(other)).map(({ name, detail }) => [name, detail.confidence])).toEqual([
      ['help-search', 'sure'],
    ]);
  });

  it('offers the same ways in the widget', async () => {
    const page = await openHostPage(site, { prepare: unsure });
    await openWidget(page);
    await getWidgetField(page).fill('return');
    const frame = getFrame(page);
    await frame.locator('.result-link').first().waitFor();
    expect(await frame.locator('.search-panel h2').allInnerTexts()).toEqual([
      'These may fit',
      'None of these?',
    ]);
    expect(await frame.locator('.search-guides a').first().getAttribute('href')).toBe(
      '/en/embed/solve/',
    );
  });
});

describe('a query that was corrected', () => {
  it.each([
    ['zh', '退建失败', '改为搜索“退建失败”'],
    ['en', 'retrun', 'Search for “retrun” instead'],
  ])('in %s, %s, can be searched for as it was typed', async (locale, query, label) => {
    const page = await openPrepared(site, `${locale}/search/`, listenToSearch);
    await page.locator('#page-search').fill(query);
    await page.getByRole('button', { name: label }).click();
    await expect
      .poll(async () => (await listHeard(page)).filter(({ name }) => name === 'help-search').length)
      .toBe(2);
    expect(await page.getByRole('button', { name: label }).count()).toBe(0);
    expect(await page.locator('#page-search').inputValue()).toBe(query);
    // Another query is corrected again.
    await page.locator('#page-search').fill(`${query} `);
    await page.locator('#page-search').fill(locale === 'en' ? 'parcle' : '退建没到');
    await expect.poll(() => page.locator('main [role=status]').innerText()).toMatch(/“/);
  });
});
