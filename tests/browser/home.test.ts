import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');
const phone = { viewport: { width: 390, height: 844 } } as const;

describe('the home page', () => {
  it.each(localeIds)(
    'fits on two screens of a phone, its situations on one, in %s',
    async (locale) => {
      const page = await site.open(`${locale}/`, phone);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(2 * 844);
      const urgent = await page.locator('[data-kind=urgent] a').boundingBox();
      expect((urgent?.y ?? 0) + (urgent?.height ?? 0)).toBeLessThanOrEqual(844);
    },
  );

  it('lists what readers come with, and sets apart what cannot wait', async () => {
    const page = await site.open('en/', phone);
    const readRows = (kind: string) =>
      page
        .locator(`[data-kind=${kind}] a`)
        .evaluateAll((rows) =>
          rows.map((row) => [row.textContent.trim(), row.getAttribute('href')]),
        );
    expect(await readRows('usual')).toEqual([
      ['My return hasn’t arrived', '/en/solve/return-not-arrived/'],
      ['My parcel hasn’t arrived', '/en/solve/parcel-not-arrived/'],
      ['My label doesn’t print', '/en/label-failed/'],
      ['Something else, or not sure', '/en/solve/'],
    ]);
    expect(await readRows('urgent')).toEqual([
      ['There’s a parcel I didn’t send', '/en/solve/not-me/'],
    ]);
  });

  it('lists the flows where no situation has a page', async () => {
    const page = await partial.open('en/');
    const hrefs = await page
      .locator('.situations a')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
    expect(hrefs).toEqual(['/help/en/solve/parcel/', '/help/en/solve/']);
  });
});
