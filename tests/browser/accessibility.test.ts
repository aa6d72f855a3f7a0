import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { findViolations, findViolationsInColours } from '../support/axe.ts';
import { pageKinds, useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const paths = [
  ...localeIds.flatMap((locale) => pageKinds.map(([, path]) => `${locale}/${path}`)),
  'no-such-page/',
  'go/',
];

// `eval` in the page requires `bypassCSP`; another test checks the policy.
const options = { bypassCSP: true } as const;

describe('in light and in dark colours', () => {
  it.each(paths)('%s has no violation', async (path) => {
    const page = await site.open(path, options);
    expect(await findViolationsInColours(page)).toEqual([]);
  });

  it.each([
    ['zh', '退件还没到'],
    ['en', 'return late'],
  ])('the search in %s has no violation, with results and without', async (locale, query) => {
    const page = await site.open(`${locale}/self-check/`, options);
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill(query);
    await page.locator('dialog .result-link').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findViolationsInColours(page)).toEqual([]);
    await page.locator('dialog input').fill('qwxzv');
    await page.locator('dialog .search-topics').waitFor();
    expect(await findViolationsInColours(page)).toEqual([]);
  });
});

describe('pages that the real content does not have', () => {
  it.each(['zh/return-delayed/', 'zh/parcel-refused/', 'zh/topics/returns/'])(
    '%s has no violation: no translation, a picture',
    async (path) => {
      expect(await findViolationsInColours(await partial.open(path, options))).toEqual([]);
    },
  );

  it.each(['', 'zh/parcel-declined/', 'go/PA-1901/'])(
    '%o has none before it leads on',
    async (path) => {
      const context = await partial.createContext(options);
      const page = await context.newPage();
      // Without scripts, because the script redirects.
      await page.route(partial.url + path, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace(/location\.replace\([^<]*/, '');
        await route.fulfill({ response, body: html });
      });
      await page.goto(partial.url + path);
      // In dark colours, axe takes the browser's own background for white.
      expect(await findViolations(page)).toEqual([]);
    },
  );
});

it('finds a violation where there is one, also in one of the colours alone', async () => {
  const page = await site.open('zh/', options);
  await page.evaluate(() => {
    document.body.append(document.createElement('button'));
    const words = document.createElement('p');
    words.textContent = 'In dark colours nobody can read this.';
    words.style.color = 'light-dark(#000, #111)';
    document.querySelector('main')?.append(words);
  });
  const found = await findViolationsInColours(page);
  expect(found.join()).toContain('button-name');
  expect(found.filter((violation) => violation.includes('color-contrast'))).toEqual([
    expect.stringMatching(/^In dark colours: color-contrast/),
  ]);
});
