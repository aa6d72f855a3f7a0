import type { Locator, Page } from 'playwright-core';
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

/** Articles among the results shown; the others are their sections. */
const countArticles = (page: Page): Promise<number> =>
  page.locator('.result:not(.result-section)').count();

const interfaceScript = '**/_astro/ui.*';

/** Opens a page to which the search interface does not arrive, and notes what its scripts throw. */
async function openWithoutInterface(path: string): Promise<{ page: Page; errors: string[] }> {
  const context = await site.createContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route(interfaceScript, (route) => route.abort());
  await page.goto(site.url + path);
  return { page, errors };
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

  it('shows sections of an article and marks what matched', async () => {
    const page = await searchFor('退出登录');
    await results(page).first().waitFor();
    const hrefs = await results(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.some((href) => href?.includes('#'))).toBe(true);
    expect(await page.locator('dialog mark').count()).toBeGreaterThan(0);
  });

  it('finds an article by a word of its phrases alone, and shows none of them', async () => {
    const page = await searchFor('卡里');
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute('href')).toBe(
      '/zh/deposit-charged-not-credited/',
    );
    expect((await results(page).allTextContents()).join('\n')).not.toContain('卡里');
    // Neither in an attribute nor anywhere else of the page.
    expect(await page.content()).not.toContain('卡里');
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

  it('counts all it found, shows the best, and leads to the rest', async () => {
    const page = await searchFor('withdrawal', 'en/self-check/');
    const all = page.locator('dialog .search-all');
    await all.waitFor();
    const status = await page.locator('dialog [role=status]').innerText();
    const count = Number.parseInt(status, 10);
    expect(await countArticles(page)).toBe(8);
    expect(count).toBeGreaterThan(8);
    expect(await all.innerText()).toBe(`See all ${count} results`);
    await all.click();
    await page.waitForURL('**/en/search/?q=withdrawal');
    await expect.poll(() => countArticles(page)).toBe(Math.min(count, 24));
    expect(await page.locator('main [role=status]').innerText()).toBe(status);
    expect(await page.locator('.search-all').count()).toBe(0);
  });

  it('takes the chosen category along to all results', async () => {
    const page = await site.open('en/search/?q=support&category=security');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('main select').inputValue()).toBe('security');
    const names = await page.locator('.result-category').allInnerTexts();
    expect(new Set(names)).toEqual(new Set(['Security']));
    await page.locator('main select').selectOption('');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=support');
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

  it('leads to the search page from the keyboard, too, where the page says what happened', async () => {
    const { page, errors } = await openWithoutInterface('zh/self-check/');
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/zh/search/');
    const failed = page.locator('[data-search-failed]');
    await failed.waitFor();
    expect(await failed.innerText()).toContain('搜索没能加载');
    expect(errors).toEqual([]);
  });

  it('tries again when a field takes the focus again', async () => {
    const { page, errors } = await openWithoutInterface('zh/');
    const home = page.locator('#home-search');
    const refused = page.waitForEvent('requestfailed', (request) =>
      request.url().includes('/_astro/ui.'),
    );
    await home.focus();
    await refused;
    await page.unroute(interfaceScript);
    await expect
      .poll(async () => {
        await home.blur();
        await home.focus();
        return home.getAttribute('role');
      })
      .toBe('combobox');
    expect(errors).toEqual([]);
  });

  it('says nothing of the kind where it loads', async () => {
    const page = await site.open('zh/search/?q=提现');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('[data-search-failed]').isVisible()).toBe(false);
  });
});

describe('the page that is not found', () => {
  it('searches the language of the field', async () => {
    const page = await site.open('no-such-page/');
    await page.locator('#search-en').fill('refund');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=refund');
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result').first().getAttribute('href')).toBe('/en/request-refund/');
  });

  it('leaves Ctrl K to the browser', async () => {
    const page = await site.open('no-such-page/');
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        if (key === 'k') document.body.dataset.taken = String(defaultPrevented);
      });
    });
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.locator('body').getAttribute('data-taken')).toBe('false');
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

describe('a browser of 2020', () => {
  it('searches, with the roles a screen reader needs', async () => {
    const context = await site.createContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      for (const name of ['role', 'ariaLabel', 'enterKeyHint'])
        for (const { prototype } of [Element, HTMLElement]) Reflect.deleteProperty(prototype, name);
      Reflect.deleteProperty(Object, 'hasOwn');
      for (const { prototype } of [Array, String]) Reflect.deleteProperty(prototype, 'at');
    });
    await page.goto(`${site.url}en/self-check/`);
    await page.keyboard.press('Control+k');
    await field(page).fill('refund');
    await page.locator('dialog [role=listbox] [role=option]').first().waitFor();
    expect(await page.locator('dialog [role=status]').innerText()).toMatch(/found$/);
    expect(await page.locator('dialog form').getAttribute('role')).toBe('search');
    expect(await field(page).getAttribute('role')).toBe('combobox');
    expect(await field(page).getAttribute('aria-label')).toBe('Search help articles');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(
      await results(page).last().getAttribute('id'),
    );
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

  it.each([
    ['zh', ['deposits', 'withdrawals', 'security']],
    ['en', ['deposits']],
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
    await field(page).fill('qwxzv');
    await page.locator('dialog .search-topics').waitFor();
    expect(await listOffered(page.locator('dialog'))).toEqual(expected);
  });

  it('finds no untranslated article in the other language', async () => {
    const page = await partial.open('en/search/?q=' + encodeURIComponent('提现'));
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toBe('No article matches that.');
  });
});
