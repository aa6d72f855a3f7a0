import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('real');

it.each([
  ['zh', '存成PDF'],
  ['en', 'Save as PDF'],
])('an article in %s leads to its PDF, without scripts', async (locale, text) => {
  const page = await site.open(`${locale}/parcel-refused/`, { javaScriptEnabled: false });
  const { size } = statSync(join(getSiteDirectory('real'), locale, 'parcel-refused.pdf'));
  const link = page.getByRole('link', { name: text });
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute('download')).toBe(`Posta-parcel-refused-${locale}.pdf`);
  const href = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(new URL(href, site.url).href);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await answer.body()).length).toBe(size);
});

it('the link is not printed', async () => {
  const page = await site.open('en/parcel-refused/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-pdf]').isVisible()).toBe(false);
});

it('an embedded article has no link to a PDF', async () => {
  const page = await site.open('en/embed/parcel-refused/');
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('a[href$=".pdf"], [data-pdf]').count()).toBe(0);
});
