import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFragment } from '../../src/urls/carried-query.ts';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getResults,
  getStatus,
  searchFor,
  openPrepared,
  openSearch,
  withAnswers,
} from '../support/search.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

/** The articles in the results; the others are sections. */
const countArticles = (page: Page): Promise<number> =>
  page.locator('.result-article .result-link').count();

const listLoaded = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

describe('before a search', () => {
  it('nothing of the search is loaded', async () => {
    const page = await site.open('zh/self-check/');
    await page.waitForLoadState('networkidle');
    expect((await listLoaded(page)).filter((url) => /pagefind|\/ui\.|search/.test(url))).toEqual(
      [],
    );
  });

  it('a field loads it on focus', async () => {
    const page = await site.open('zh/');
    // A worker loads it, so it is not among the resources of the page.
    const loading = page.waitForRequest('**/pagefind/entry.json');
    await page.locator('#home-search').focus();
    await loading;
  });
});

describe('the search dialog', () => {
  it.each([
    ['zh', '退件还没到', '/zh/return-delayed/'],
    ['zh', '账户被锁定', '/zh/account-locked/'],
    ['en', 'return has not arrived', '/en/return-delayed/'],
    ['en', 'ask for a replacement', '/en/request-replacement/'],
  ])('finds the article in %s for %s', async (locale, query, href) => {
    const page = await searchFor(site, query, `${locale}/self-check/`);
    await getResults(page).first().waitFor();
    expect(await getResults(page).first().getAttribute('href')).toBe(href);
  });

  it('shows sections of an article and marks what matched', async () => {
    const page = await searchFor(site, '退出登录');
    await getResults(page).first().waitFor();
    const hrefs = await getResults(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.some((href) => href?.includes('#'))).toBe(true);
    // Each below its own article.
    const articles = hrefs.filter((href) => !href?.includes('#'));
    const owners = hrefs.map((href) => href?.replace(/#.*/, ''));
    expect(owners.filter((href, index) => href !== owners[index - 1])).toEqual(articles);
    expect(await page.locator('dialog mark').count()).toBeGreaterThan(0);
  });

  it('finds an article by a word of its phrases, and shows none of them', async () => {
    const page = await searchFor(site, '灰的');
    await getResults(page).first().waitFor();
    expect(await getResults(page).first().getAttribute('href')).toBe('/zh/return-failed/');
    expect((await getResults(page).allTextContents()).join('\n')).not.toContain('灰的');
    // Neither in an attribute nor anywhere else of the page.
    expect(await page.content()).not.toContain('灰的');
  });

  it('is limited to a chosen category', async () => {
    const page = await openPrepared(site, 'en/self-check/', withAnswers({ count: 12 }));
    await openSearch(page);
    await getField(page).fill('parcel');
    await getResults(page).first().waitFor();
    await page.locator('dialog select').selectOption('safety');
    await expect
      .poll(() => page.locator('dialog .result-category').allInnerTexts())
      .toSatisfy((names: string[]) => names.length > 0 && names.every((name) => name === 'Safety'));
  });

  it('announces the number of results to screen readers', async () => {
    const page = await searchFor(site, 'return', 'en/self-check/');
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toMatch(/^\d+ articles found$/);
  });

  it('counts all results, shows the best, and links to the rest', async () => {
    const page = await searchFor(site, 'parcel', 'en/self-check/');
    const all = page.locator('dialog .search-all');
    await all.waitFor();
    const status = await getStatus(page).innerText();
    const count = Number.parseInt(status, 10);
    expect(await countArticles(page)).toBe(5);
    expect(count).toBeGreaterThan(5);
    expect(await all.innerText()).toBe(`See all ${count} results`);
    await all.click();
    await page.waitForURL('**/en/search/#q=parcel');
    await expect.poll(() => countArticles(page)).toBe(count);
    expect(await page.locator('main [role=status]').innerText()).toBe(status);
    expect(await page.locator('.search-all').count()).toBe(0);
  });

  it('keeps the chosen category in the link to all results', async () => {
    const page = await site.open('en/search/?q=support&category=safety');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('main select').inputValue()).toBe('safety');
    const names = await page.locator('.result-category').allInnerTexts();
    expect(new Set(names)).toEqual(new Set(['Safety']));
    await page.locator('main select').selectOption('');
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=support');
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)><b>退件</b>'],
    ['quotation marks', '"退件" "没到'],
    ['ten thousand characters', '退件没到'.repeat(2_500)],
    ['signs alone', '？？？！！'],
    ['what String.replace would fill in', '$& $1 {query} {count}'],
  ])('treats %s as text', async (_what, query) => {
    const page = await searchFor(site, query);
    await expect.poll(() => getStatus(page).innerText()).toMatch(/找到|没有找到|不确定/);
    expect(await page.locator('dialog img').count()).toBe(0);
  });
});

describe('the page that is not found', () => {
  it.each([
    ['en', 'replacement', /found$/],
    ['zh', '补寄', /^找到/],
  ])('searches in the language of the reader, %s', async (locale, query, found) => {
    const page = await site.open('no-such-page/', { locale });
    const box = page.locator(`.search-box:has(#search-${locale})`);
    await box.locator('input').fill(query);
    await box.locator('.result-link').first().waitFor();
    expect(await box.locator('.result-link').first().getAttribute('href')).toBe(
      `/${locale}/request-replacement/`,
    );
    expect(await box.locator('[role=status]').innerText()).toMatch(found);
  });

  it('leads to the search page of the field', async () => {
    const page = await site.open('no-such-page/');
    await page.locator('#search-en').fill('replacement');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/#q=replacement');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.result-link').first().getAttribute('href')).toBe(
      '/en/request-replacement/',
    );
  });

  it.each([
    ['en', 'Search'],
    ['zh', '搜索'],
  ])('opens the dialog with Ctrl K in the language of the reader, %s', async (locale, name) => {
    const page = await site.open('no-such-page/', { locale });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name }).waitFor();
  });
});

describe('the search page', () => {
  it('has the query in its address, which follows the input', async () => {
    const page = await site.open('en/search/?q=replacement');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.result-link').first().getAttribute('href')).toBe(
      '/en/request-replacement/',
    );
    await page.locator('#page-search').fill('account locked');
    await expect.poll(() => readFragment(new URL(page.url()).hash).get('q')).toBe('account locked');
  });

  it('shows nothing without a query', async () => {
    const page = await site.open('en/search/');
    await page.locator('[data-search-box][data-started]').waitFor();
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
  });
});

describe('under a base path', () => {
  it('finds articles at their address there', async () => {
    const page = await partial.open('zh/search/?q=' + encodeURIComponent('寄件'));
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('.result-link').first().getAttribute('href')).toBe(
      '/help/zh/parcel-refused/',
    );
  });

  it.each([
    ['zh', ['parcels', 'returns', 'safety']],
    ['en', ['parcels']],
  ])('offers the categories that exist in %s, and no others', async (locale, ids) => {
    const hrefs = ids.map((id) => `/help/${locale}/topics/${id}/`);
    const listOffered = async (root: Locator) => ({
      options: await root
        .locator('select option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
      topics: await root
        .locator('.search-topics a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    });
    const page = await partial.open(`${locale}/search/?q=qwxzv`);
    await page.locator('main .search-topics').waitFor();
    const expected = { options: ['', ...ids], topics: hrefs };
    expect(await listOffered(page.locator('main .search-box'))).toEqual(expected);
    await page.keyboard.press('Control+k');
    await getField(page).fill('qwxzv');
    await page.locator('dialog .search-topics').waitFor();
    expect(await listOffered(page.locator('dialog'))).toEqual(expected);
  });
  it('marks the language of results without translation', async () => {
    const page = await partial.open('en/search/?q=' + encodeURIComponent('退件'));
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toMatch(/These answers are in Chinese\.$/);
    const hrefs = await page
      .locator('.result-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.every((href) => href?.startsWith('/help/zh/'))).toBe(true);
    expect(await page.locator('.search-note a').getAttribute('href')).toBe(
      '/help/zh/search/#q=%E9%80%80%E4%BB%B6',
    );
  });
});
