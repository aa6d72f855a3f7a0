import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getSiteDirectory } from '../support/sites.ts';

const site = useBrowserSite('partial');

const retired = 'zh/deposit-declined/';

it('a retired id leads to its article by the host’s redirect, section and all, without scripts', async () => {
  const page = await site.open(`${retired}#check-first`, { javaScriptEnabled: false });
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toBe('/help/zh/deposit-failed/');
  expect(hash).toBe('#check-first');
});

it.each([
  ['with scripts', true, '#check-first'],
  // A refresh without scripts knows nothing of the section.
  ['without scripts', false, ''],
])(
  'a retired id leads on where the host has no redirects, %s',
  async (_how, javaScriptEnabled, hash) => {
    const context = await site.createContext({ javaScriptEnabled });
    const page = await context.newPage();
    // Such a host sends the page that stands there.
    await page.route(`**/${retired}`, (route) =>
      route.fulfill({ path: join(getSiteDirectory('partial'), retired, 'index.html') }),
    );
    await page.goto(`${site.url}${retired}#check-first`);
    await page.waitForURL('**/zh/deposit-failed/**');
    const { pathname, hash: arrived } = new URL(page.url());
    expect(pathname).toBe('/help/zh/deposit-failed/');
    expect(arrived).toBe(hash);
  },
);
