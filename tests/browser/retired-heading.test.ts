import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('partial');

/** A screen on which the heading is only visible after scrolling, without smooth scrolling. */
const viewport = { width: 360, height: 480 };
const phone = { viewport, reducedMotion: 'reduce' } as const;

it.each([
  ['zh', '步骤', true],
  ['zh', '步骤', false],
  ['en', 'Steps', false],
] as const)(
  'a link to a retired heading leads to its replacement (%s, %s, scripts: %s)',
  async (locale, name, javaScriptEnabled) => {
    const path = `${locale}/parcel-refused/#try-again`;
    const page = await site.open(path, { ...phone, javaScriptEnabled });
    // The element with the retired id adds nothing to the accessible name.
    const heading = page.getByRole('heading', { name, exact: true });
    const box = await heading.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(viewport.height / 2);
  },
);

it('a link with a retired id and a retired heading leads there, too', async () => {
  const page = await site.open('zh/parcel-declined/#try-again', phone);
  await page.waitForURL('**/zh/parcel-refused/#try-again');
  const box = await page.getByRole('heading', { name: '步骤', exact: true }).boundingBox();
  expect(box?.y).toBeLessThan(viewport.height / 2);
});

it('a link to a heading without a replacement shows the start of the article', async () => {
  const page = await site.open('zh/parcel-refused/#introduction', phone);
  const box = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.y).toBeLessThan(viewport.height);
});
