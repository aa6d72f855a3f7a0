import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');

const paths = [
  ...localeIds.flatMap((locale) => pageKinds.map(([, path]) => `${locale}/${path}`)),
  'no-such-page/',
  'go/',
];

interface Noise {
  readonly said: string[];
  readonly foreign: string[];
}

/** Listens to everything a page says and asks for, from before its first byte. */
async function listen(page: Page): Promise<Noise> {
  const noise: Noise = { said: [], foreign: [] };
  page.on('console', (message) => noise.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => noise.said.push(`error: ${message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(site.url).origin)
      noise.foreign.push(request.url());
  });
  await page.exposeFunction('reportViolation', (text: string) => noise.said.push(`CSP: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) => {
        const { reportViolation } = window as unknown as {
          reportViolation: (text: string) => void;
        };
        reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
      },
    );
  });
  return noise;
}

const openAndListen = async (path: string): Promise<{ page: Page; noise: Noise }> => {
  const context = await site.createContext();
  const page = await context.newPage();
  const noise = await listen(page);
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, noise };
};

describe.each(paths)('%s', (path) => {
  it('says nothing in the console, breaks no policy, asks no other origin', async () => {
    const { noise } = await openAndListen(path);
    // The page that does not exist is itself answered with 404, and Chromium says so once.
    const said = path === 'no-such-page/' ? noise.said.slice(1) : noise.said;
    expect({ ...noise, said }).toEqual({ said: [], foreign: [] });
  });
});

describe.each([
  ['zh', '提现还没到'],
  ['en', 'withdrawal late'],
])('searching in %s', (locale, query) => {
  it('is as quiet, in the dialog and on the search page', async () => {
    const { page, noise } = await openAndListen(`${locale}/self-check/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill(query);
    await page.locator('dialog .result').first().waitFor();
    await page.goto(`${site.url}${locale}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.result').first().waitFor();
    expect(noise).toEqual({ said: [], foreign: [] });
  });
});

describe('the policy', () => {
  it('is in force: a script it does not know is refused and heard of', async () => {
    const { page, noise } = await openAndListen('zh/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.head.append(script);
    });
    await expect
      .poll(() => noise.said.some((line) => line.startsWith('CSP: script-src')))
      .toBe(true);
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });
});
