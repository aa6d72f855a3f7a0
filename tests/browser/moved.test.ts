import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('partial');

it.each([
  ['with scripts', true, '#check-first'],
  // A refresh without scripts knows nothing of the section.
  ['without scripts', false, ''],
])('a retired id leads on to its article %s', async (_how, javaScriptEnabled, hash) => {
  const page = await site.open('zh/deposit-declined/#check-first', { javaScriptEnabled });
  await page.waitForURL('**/zh/deposit-failed/**');
  const { pathname, hash: arrived } = new URL(page.url());
  expect(pathname).toBe('/help/zh/deposit-failed/');
  expect(arrived).toBe(hash);
});
