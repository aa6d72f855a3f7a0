import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';
import { findWrongFonts } from '../support/fonts.ts';
import { getField, openSearch } from '../support/search.ts';
import { getFrame, openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');
const notices = useBrowserSite('notices');

const steps = ['solve/', 'solve/not-me/', 'solve/return-not-arrived/wait/'];
const embeds = ['', 'return-delayed/', 'prepare-evidence/', 'solve/', 'solve/not-me/'];

const paths = localeIds.flatMap((locale) =>
  [...pageKinds.map(([, path]) => path), 'prepare-evidence/', ...steps]
    .concat(embeds.map((path) => `embed/${path}`))
    .map((path) => `${locale}/${path}`),
);

/** Opens the forms of a page; the case form takes the place of its element. */
async function openForms(page: Page): Promise<void> {
  const hasCase = (await page.locator('[data-form=case]').count()) > 0;
  const closed = page.locator('details[data-form]:not([open]) summary');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.last().click();
  if (hasCase) await page.locator('.case-text').waitFor();
}

describe('every text has the font and the line height of its language', () => {
  it.each([...paths, '', 'no-such-page/', 'go/'])('%s', async (path) => {
    // Without scripts, the language choice stays.
    const page = await site.open(path, { javaScriptEnabled: path !== '' });
    await openForms(page);
    expect(await findWrongFonts(page)).toEqual([]);
  });

  it.each([
    ['zh', '退件', 'replacement'],
    ['en', 'return', '退件没到'],
  ])('results in %s, and in the other language', async (locale, query, other) => {
    const page = await site.open(`${locale}/self-check/`);
    await openSearch(page);
    for (const text of [query, other, 'qwxzv']) {
      await getField(page).fill(text);
      await page.locator('dialog :is(.result, .search-topics)').first().waitFor();
      expect(await findWrongFonts(page)).toEqual([]);
    }
  });

  it.each(localeIds)('notices in %s', async (locale) => {
    const page = await notices.open(`${locale}/`);
    expect(await findWrongFonts(page)).toEqual([]);
  });

  it.each([
    ['zh', 'en'],
    ['en', 'zh'],
  ])('the widget in %s on a page in %s', async (locale, lang) => {
    const page = await openHostPage(site, { lang, attributes: `locale="${locale}"` });
    await openWidget(page);
    const [frame] = page.frames().slice(1);
    expect(frame && (await findWrongFonts(frame))).toEqual([]);
    const wrong = await findWrongFonts(page);
    expect(wrong.filter((text) => /launcher|dialog|title|tool|foot/.test(text))).toEqual([]);
    expect(await getFrame(page).locator('main').isVisible()).toBe(true);
  });
});
