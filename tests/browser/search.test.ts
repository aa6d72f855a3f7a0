import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const field = (page: Page) => page.locator('dialog input');
const results = (page: Page) => page.locator('dialog .result');

/** Opens the search over an article and types a query. */
async function searchFor(query: string, path = 'zh/self-check/'): Promise<Page> {
  const page = await site.open(path);
  await page.keyboard.press('Control+k');
  await field(page).fill(query);
  return page;
}

const listLoaded = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

describe('before anyone searches', () => {
  it('nothing of the search is loaded', async () => {
    const page = await site.open('zh/self-check/');
    await page.waitForLoadState('networkidle');
    expect((await listLoaded(page)).filter((url) => /pagefind|\/ui\.|search/.test(url))).toEqual(
      [],
    );
  });

  it('a field that takes the focus loads it', async () => {
    const page = await site.open('zh/');
    await page.locator('#home-search').focus();
    await expect
      .poll(async () => (await listLoaded(page)).some((url) => url.includes('/pagefind/')))
      .toBe(true);
  });
});

describe('the search dialog', () => {
  it.each([
    ['zh', '提现还没到账', '/zh/withdrawal-delayed/'],
    ['zh', '账户被锁定', '/zh/account-locked/'],
    ['en', 'withdrawal has not arrived', '/en/withdrawal-delayed/'],
    ['en', 'ask for a refund', '/en/request-refund/'],
  ])('finds the article in %s for %s', async (locale, query, href) => {
    const page = await searchFor(query, `${locale}/self-check/`);
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute('href')).toBe(href);
  });

  it('shows sections of an article, marks what matched, and never the phrases', async () => {
    const page = await searchFor('退出登录');
    await results(page).first().waitFor();
    const hrefs = await results(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.some((href) => href?.includes('#'))).toBe(true);
    expect(await page.locator('dialog mark').count()).toBeGreaterThan(0);
  });

  it('opens with the header’s link, too, and closes with Escape, giving the focus back', async () => {
    const page = await site.open('en/self-check/');
    const opener = page.locator('[data-search-open]');
    await opener.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('moves through results with the arrows and opens one with Enter', async () => {
    const page = await searchFor('提现');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await field(page).getAttribute('aria-activedescendant');
    const first = results(page).first();
    expect(active).toBe(await first.getAttribute('id'));
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const href = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  it('goes from the last result back to the field, and from the field to the last', async () => {
    const page = await searchFor('提现');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowUp');
    const last = results(page).last();
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await last.getAttribute('id'),
    );
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
  });

  it('leads to the search page when Enter is pressed on no result', async () => {
    const page = await searchFor('提现');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/search/?q=%E6%8F%90%E7%8E%B0');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('#page-search').inputValue()).toBe('提现');
  });

  it('keeps to one category when the reader chooses one', async () => {
    const page = await searchFor('客服');
    await results(page).first().waitFor();
    await page.locator('dialog select').selectOption('security');
    await expect
      .poll(() => page.locator('dialog .result-category').allInnerTexts())
      .toSatisfy((names: string[]) => names.length > 0 && names.every((name) => name === '安全'));
  });

  it('says how many it found, in words a screen reader hears', async () => {
    const page = await searchFor('withdrawal', 'en/self-check/');
    await results(page).first().waitFor();
    const status = page.locator('dialog [role=status]');
    expect(await status.innerText()).toMatch(/^\d+ articles found$/);
  });

  it('is honest about nothing, and offers the topics', async () => {
    const page = await searchFor('qwxzv', 'en/self-check/');
    await page.locator('dialog .search-topics').waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toBe('No article matches that.');
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)><b>提现</b>'],
    ['quotation marks', '"提现" "没到'],
    ['ten thousand characters', '提现没到'.repeat(2_500)],
    ['signs alone', '？？？！！'],
  ])('takes %s for words', async (_what, query) => {
    const page = await searchFor(query);
    await expect
      .poll(() => page.locator('dialog [role=status]').innerText())
      .toMatch(/找到|没有找到/);
    expect(await page.locator('dialog img').count()).toBe(0);
  });
});

describe('when the index cannot be loaded', () => {
  it('says so, offers the topics, and works on the next try', async () => {
    const page = await site.open('zh/self-check/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await field(page).fill('提现');
    const status = page.locator('dialog [role=status]');
    await expect.poll(() => status.innerText()).toContain('搜索没能加载');
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await results(page).first().waitFor();
  });

  it('still leads to the search page when the interface does not load', async () => {
    const page = await site.open('zh/self-check/');
    await page.route('**/_astro/ui.*', (route) => route.abort());
    await page.locator('[data-search-open]').click();
    await page.waitForURL('**/zh/search/');
  });
});

describe('the search page', () => {
  it('shares a search by its address and follows what is typed', async () => {
    const page = await site.open('en/search/?q=refund');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result').first().getAttribute('href')).toBe('/en/request-refund/');
    await page.locator('#page-search').fill('account locked');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('account locked');
  });

  it('is quiet without a query', async () => {
    const page = await site.open('en/search/');
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
  });
});

describe('under a base path', () => {
  it('finds articles at their address there', async () => {
    const page = await partial.open('zh/search/?q=' + encodeURIComponent('充值'));
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result').first().getAttribute('href')).toBe(
      '/help/zh/deposit-failed/',
    );
  });

  it('finds no untranslated article in the other language', async () => {
    const page = await partial.open('en/search/?q=' + encodeURIComponent('提现'));
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toBe('No article matches that.');
  });
});
