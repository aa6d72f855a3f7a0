import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('partial');
const plain = useBrowserSite('partial', { isPlain: true });

const retired = 'zh/parcel-declined/#check-first';

it('a retired id redirects to its article by the host, with the section, without scripts', async () => {
  const page = await site.open(retired, { javaScriptEnabled: false });
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toBe('/help/zh/parcel-refused/');
  expect(hash).toBe('#check-first');
});

it.each([
  ['with scripts', true, '#check-first'],
  // A refresh without scripts does not keep the section.
  ['without scripts', false, ''],
])(
  'a retired id redirects on a host without redirects, %s',
  async (_how, javaScriptEnabled, hash) => {
    const page = await plain.open(retired, { javaScriptEnabled });
    await page.waitForURL('**/zh/parcel-refused/**');
    expect(new URL(page.url()).pathname).toBe('/help/zh/parcel-refused/');
    expect(new URL(page.url()).hash).toBe(hash);
  },
);
