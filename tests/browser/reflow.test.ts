import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';
import { findWide, screens } from '../support/reflow.ts';
import { openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');

/** Words, addresses, code and a table that are wider than a phone, at the end of an article. */
const wide = [
  `<p>https://example.com/${'a'.repeat(90)} <code>${'b'.repeat(90)}</code></p>`,
  `<h2>${'Kraftfahrzeughaftpflichtversicherung'.repeat(2)}</h2><ul><li>${'d'.repeat(80)}</li></ul>`,
  `<pre><code>${'npm run build '.repeat(20)}</code></pre>`,
  `<div class="table-box"><table><tr>${'<th>Abcdefghijklmnop</th>'.repeat(5)}</tr></table></div>`,
].join('');

async function findWideOnAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const screen of screens) {
    const { width, textSize } = screen;
    for (const what of await findWide(page, screen)) found.push(`${width}, ${textSize} %, ${what}`);
  }
  return found;
}

async function openAll(page: Page): Promise<void> {
  for (const details of await page.locator('details').all())
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  if (await page.locator('[data-form=case], .help-form-case').isVisible())
    await page.locator('.case-text').waitFor();
}

const embeds = ['', 'withdrawal-delayed/', 'prepare-evidence/', 'solve/', 'solve/not-me/'];
const steps = ['solve/', 'solve/not-me/', 'solve/withdrawal-not-arrived/wait/'];

const paths = localeIds.flatMap((locale) =>
  [
    ...pageKinds.map(([, path]) => path),
    'prepare-evidence/',
    ...steps,
    ...embeds.map((path) => `embed/${path}`),
  ].map((path) => `${locale}/${path}`),
);

describe('nothing is wider than a narrow phone, also with large text', () => {
  it.each([...paths, 'no-such-page/', 'go/', 'go/ABC-999/'])('%s', async (path) => {
    const page = await site.open(path);
    await openAll(page);
    await page.evaluate(
      (html) => document.querySelector('.prose')?.insertAdjacentHTML('beforeend', html),
      wide,
    );
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(localeIds)('what the search finds and does not find in %s', async (locale) => {
    const page = await site.open(`${locale}/search/?q=OKPay`);
    await page.locator('.result').first().waitFor();
    expect(await findWideOnAll(page)).toEqual([]);
    await page.locator('#page-search').fill('qz'.repeat(60));
    await page.locator('.search-topics').waitFor();
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(['', 'zh/deposit-declined/', 'go/WDR-101/'])('%s, without scripts', async (path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(localeIds)('the widget in %s', async (lang) => {
    const page = await openHostPage(site, { lang });
    await openWidget(page);
    expect(await findWideOnAll(page)).toEqual([]);
  });
});
