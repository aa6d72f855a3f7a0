import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getResults, getStatus, openPrepared, searchFor } from '../support/search.ts';

const site = useBrowserSite('real');

describe('answers in another language', () => {
  it.each([
    ['zh', 'replacement', '以下是英文文章。', 'en', '到英文页面搜索'],
    ['en', '退件没到', 'These answers are in Chinese.', 'zh-CN', 'Search the Chinese pages'],
  ])('on a page in %s for %s are announced as such', async (locale, query, said, lang, link) => {
    const page = await searchFor(site, query, `${locale}/self-check/`);
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toContain(said);
    expect(await page.locator('dialog .result-article').first().getAttribute('lang')).toBe(lang);
    await page.getByRole('link', { name: link }).click();
    const other = lang.slice(0, 2);
    await page.waitForURL(`**/${other}/search/#q=${encodeURIComponent(query)}`);
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('main .search-note').isVisible()).toBe(false);
  });
});

describe('a typo', () => {
  it.each([
    ['zh', '寄建拒受', '按“寄件拒收”搜索'],
    ['en', 'retrun', 'Showing results for “return”'],
  ])('in %s, %s, is corrected, with a message', async (locale, query, said) => {
    const page = await searchFor(site, query, `${locale}/self-check/`);
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toContain(said);
  });

  it('is not what traditional characters are', async () => {
    const page = await searchFor(site, '帳戶被鎖定', 'zh/self-check/');
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toMatch(/^找到/);
  });

  it('is not reported if a word is incomplete', async () => {
    const page = await searchFor(site, 'retur', 'en/self-check/');
    await getResults(page).first().waitFor();
    expect(await getStatus(page).innerText()).toMatch(/^\d+ articles found$/);
  });
});

describe('a search without results', () => {
  it.each([
    ['zh', '没有找到符合的文章。', '/zh/'],
    ['en', 'No article matches that.', '/en/'],
  ])('says so in %s and offers topics, start and support', async (locale, said, root) => {
    const page = await searchFor(site, 'qwxzv & co', `${locale}/self-check/`);
    await page.locator('dialog .search-topics').waitFor();
    expect(await getStatus(page).innerText()).toBe(said);
    expect(await page.locator('dialog .search-topics a').count()).toBe(7);
    const guides = await page
      .locator('dialog .search-guides a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(guides).toEqual([
      `${root}solve/`,
      `${root}self-check/`,
      `${root}contact-support/#q=qwxzv%20%26%20co`,
    ]);
  });

  it('offers no article that does not exist', async () => {
    const page = await partial.open('zh/search/?q=qwxzv');
    await page.locator('.search-topics').waitFor();
    const guides = await page
      .locator('.search-guides a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    // Neither the self-check nor the way to support has an article there.
    expect(guides).toEqual(['/help/zh/solve/']);
  });

  it('in one category, it offers the other categories', async () => {
    const page = await site.open('en/search/?q=replacement&category=profile');
    const all = page.getByRole('button', { name: /^Look in all topics \(\d+\)$/ });
    await all.press('Enter');
    await page.locator('.result-link').first().waitFor();
    expect(await page.locator('main select').inputValue()).toBe('');
    const field = page.locator('#page-search');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

const partial = useBrowserSite('partial');

describe('an article opened from a search without results', () => {
  const query = '<b>钱</b> $& ？';
  const path = `zh/contact-support/?q=${encodeURIComponent(query)}`;

  it('repeats the query as text, and copies it', async () => {
    const page = await openPrepared(site, path, () => Promise.resolve(), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const note = page.locator('.query-note');
    await note.waitFor();
    expect(await note.locator('strong').innerText()).toBe(query);
    await note.getByRole('button', { name: '复制' }).click();
    await expect.poll(() => note.locator('[role=status]').innerText()).toBe('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(query);
  });

  it('has no button if the browser cannot copy', async () => {
    const page = await openPrepared(site, path, (prepared) =>
      prepared.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      }),
    );
    await page.locator('.query-note').waitFor();
    expect(await page.locator('.query-note button').count()).toBe(0);
  });

  it.each(['zh/contact-support/', 'zh/contact-support/?q=', 'zh/contact-support/?q=%20'])(
    '%s has no note and loads nothing for one',
    async (quiet) => {
      const page = await site.open(quiet);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.query-note').count()).toBe(0);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(loaded.filter((url) => url.includes('query-note'))).toEqual([]);
    },
  );

  it('accepts an address of any length', async () => {
    const page = await site.open(`en/contact-support/?q=${'x'.repeat(5_000)}`);
    expect(await page.locator('.query-note strong').innerText()).toBe('x'.repeat(200));
  });
});
