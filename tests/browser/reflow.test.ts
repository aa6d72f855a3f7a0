import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';
import { renderEveryFeature } from '../support/every-feature.ts';
import { findWide, phones, screens } from '../support/reflow.ts';
import { openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');

/** Words, addresses, code and a table that are wider than a phone, at the end of an article. */
const wide = [
  `<p>https://example.com/${'a'.repeat(90)} <code>${'b'.repeat(90)}</code></p>`,
  `<h2>${'Kraftfahrzeughaftpflichtversicherung'.repeat(2)}</h2><ul><li>${'d'.repeat(80)}</li></ul>`,
  `<pre><code>${'npm run build '.repeat(20)}</code></pre>`,
  `<div class="table-box"><table><tr>${'<th>Abcdefghijklmnop</th>'.repeat(5)}</tr></table></div>`,
].join('');

async function findWideOnAll(page: Page, all = screens): Promise<string[]> {
  const found: string[] = [];
  for (const screen of all) {
    const { width, textSize } = screen;
    for (const what of await findWide(page, screen)) found.push(`${width}, ${textSize} %, ${what}`);
  }
  return found;
}

/** Is put everywhere where a title or a text of an author is shown. */
const word = `https://example.com/${'a'.repeat(120)}`;

/** Runs in the browser: shows an article with long words everywhere. */
function showWide({ html, word }: { html: string; word: string }): void {
  const body = document.querySelector('.prose');
  if (body) body.innerHTML = html;
  const links = ':is(.breadcrumb, .on-this-page, .related, .navigation) a';
  const texts = `main :is(h1, h2, h3, .lead, .tag, li, caption, th, td, strong), ${links}`;
  for (const element of document.querySelectorAll(texts)) {
    if (!element.closest('.prose') && element.childElementCount === 0) element.textContent = word;
  }
}

/** Runs in the browser: pictures that are not in proportion. */
function listDistorted(): string[] {
  return [...document.querySelectorAll<HTMLImageElement>('.prose img')].flatMap((image) => {
    const { width, height } = image.getBoundingClientRect();
    const { naturalWidth, naturalHeight } = image;
    const expected = (width * naturalHeight) / naturalWidth;
    return Math.abs(expected - height) < 2 ? [] : [`${image.src} is ${width} × ${height}`];
  });
}

/** Runs in the browser: boxes that scroll sideways and have no focus. */
function listUnreachable(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.prose *')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .filter((box) => getComputedStyle(box).overflowX === 'auto' && box.tabIndex !== 0)
    .map((box) => box.outerHTML.slice(0, 80));
}

/** Runs in the browser: what is wider than its box. */
function listCut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.prose *')]
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
    .map((box) => `${box.scrollWidth} in ${box.clientWidth}: ${box.outerHTML.slice(0, 80)}`);
}

async function openAll(page: Page): Promise<void> {
  for (const details of await page.locator('details:visible').all())
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  if (await page.locator('[data-form=case], .help-form-case').isVisible())
    await page.locator('.case-text').waitFor();
}

const embeds = ['', 'return-delayed/', 'prepare-evidence/', 'solve/', 'solve/not-me/'];
const steps = ['solve/', 'solve/not-me/', 'solve/return-not-arrived/wait/'];

const paths = localeIds.flatMap((locale) =>
  [
    ...pageKinds.map(([, path]) => path),
    'prepare-evidence/',
    ...steps,
    ...embeds.map((path) => `embed/${path}`),
  ].map((path) => `${locale}/${path}`),
);

/** Runs in the browser: search fields that have less space than their placeholder needs, in pixels. */
function listShortFields(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].flatMap((field) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    if (pen) pen.font = font;
    const needed = pen?.measureText(field.placeholder).width ?? 0;
    const space =
      field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return field.clientWidth > 0 && needed > space ? [`${field.id}: ${needed} in ${space}`] : [];
  });
}

it.each(
  localeIds.flatMap((locale) =>
    ['', 'search/', 'embed/', 'no-such-page/'].map((path) => `${locale}/${path}`),
  ),
)('the search field of %s has space for its placeholder', async (path) => {
  const page = await site.open(path);
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.evaluate(listShortFields)).toEqual([]);
  }
});

describe('nothing is wider than a narrow phone, also with large text', () => {
  it.each([...paths, 'no-such-page/', 'go/', 'go/AB-1999/'])('%s', async (path) => {
    const page = await site.open(path);
    await openAll(page);
    await page.evaluate(
      (html) => document.querySelector('.prose')?.insertAdjacentHTML('beforeend', html),
      wide,
    );
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(
    localeIds.flatMap((locale) => [`${locale}/return-delayed/`, `${locale}/embed/self-check/`]),
  )('an article with everything at %s', async (path) => {
    const page = await site.open(path);
    const [locale] = path.split('/') as [Locale];
    await page.evaluate(showWide, { html: renderEveryFeature(locale, '/favicon.svg'), word });
    await openAll(page);
    expect(await findWideOnAll(page, phones)).toEqual([]);
    expect(await page.evaluate(listDistorted)).toEqual([]);
    // What scrolls can be reached with the keyboard.
    expect(await page.evaluate(listUnreachable)).toEqual([]);
    // Paper does not scroll.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.evaluate(listCut)).toEqual([]);
  });

  it.each(localeIds)('what the search finds and does not find in %s', async (locale) => {
    const page = await site.open(`${locale}/search/?q=Posta`);
    await page.locator('.result-link').first().waitFor();
    expect(await findWideOnAll(page)).toEqual([]);
    await page.locator('#page-search').fill('qz'.repeat(60));
    await page.locator('.search-topics').waitFor();
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(localeIds)('the sheet with the topics in %s', async (locale) => {
    const page = await site.open(`${locale}/self-check/`);
    await page.locator('[data-menu-open]').click();
    await page.locator('#site-menu').waitFor();
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it.each(localeIds)('the search dialog in %s, whose field stays wide', async (locale) => {
    const page = await site.open(`${locale}/self-check/`);
    await page.keyboard.press('Control+k');
    const field = page.locator('dialog input');
    await field.waitFor();
    for (const screen of screens) {
      expect(await findWide(page, screen)).toEqual([]);
      expect((await field.boundingBox())?.width).toBeGreaterThan(screen.width / 2);
    }
  });

  it.each(['', 'zh/parcel-declined/', 'go/RE-1101/'])('%s, without scripts', async (path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await findWideOnAll(page)).toEqual([]);
  });

  it('icons grow with the text', async () => {
    const page = await site.open('en/', { viewport: { width: 390, height: 844 } });
    const measure = () =>
      page
        .locator('main .icon, .hero .icon, .situations .icon, .topics .icon, .header-tools .icon')
        .evaluateAll((all) => all.map((icon) => icon.getBoundingClientRect().width));
    await findWide(page, { width: 390, textSize: 100 });
    const [small = 0] = (await measure()).slice(-1);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
    await expect.poll(async () => (await measure()).at(-1)).toBe(small * 2);
  });

  it.each(localeIds)('the widget in %s', async (lang) => {
    const page = await openHostPage(site, { lang });
    await openWidget(page);
    expect(await findWideOnAll(page)).toEqual([]);
  });
});
