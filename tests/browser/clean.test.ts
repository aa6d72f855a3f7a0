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

/** Records the console messages and requests of a page. */
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
  it('logs nothing, violates no policy, and requests no other origin', async () => {
    const { noise } = await openAndListen(path);
    // Chromium logs the status 404 of the page once.
    const said = path === 'no-such-page/' ? noise.said.slice(1) : noise.said;
    expect({ ...noise, said }).toEqual({ said: [], foreign: [] });
  });
});

describe.each([
  ['zh', '退件还没到'],
  ['en', 'return late'],
])('searching in %s', (locale, query) => {
  it('does the same in the dialog and on the search page', async () => {
    const { page, noise } = await openAndListen(`${locale}/self-check/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill(query);
    await page.locator('dialog .result-link').first().waitFor();
    await page.goto(`${site.url}${locale}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.result-link').first().waitFor();
    expect(noise).toEqual({ said: [], foreign: [] });
  });
});

describe('the policy', () => {
  it('is active: an unknown script is blocked and reported', async () => {
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
