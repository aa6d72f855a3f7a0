import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getFocused,
  getField,
  getFrame,
  getLauncher,
  getPanel,
  getSuggestions,
  openHostPage,
  openSuggestion,
  openWidget,
  waitForClosed,
  waitForStart,
  type WidgetHost,
} from '../support/widget.ts';

const site = useBrowserSite('real');

/** The required policy of a host: the script and the frame, and nothing else. */
const strictPolicy = (helpOrigin: string): string =>
  `default-src 'none'; script-src ${helpOrigin}; frame-src ${helpOrigin}`;

const trustedTypesPolicy = (helpOrigin: string): string =>
  `${strictPolicy(helpOrigin)}; require-trusted-types-for 'script'; trusted-types 'none'`;

const parcelReturn = { attributes: 'context="RE-1101"' } as const;

/** Collects the console messages and errors of a page; the widget must not cause any. */
function listenForNoise(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', ({ message }) => noise.push(message));
  return noise;
}

const countHistory = (page: Page): Promise<number> => page.evaluate(() => history.length);

describe.each<[string, WidgetHost]>([
  ['without a policy', {}],
  ['with a strict policy', { policy: strictPolicy }],
  ['with Trusted Types', { policy: trustedTypesPolicy }],
])('in a host page %s', (_, host) => {
  it('suggests, opens an article, goes back, searches, and does not change the page', async () => {
    let noise: string[] = [];
    const page = await openHostPage(site, {
      ...host,
      ...parcelReturn,
      prepare: (prepared) => {
        noise = listenForNoise(prepared);
        return Promise.resolve();
      },
    });
    const entries = await countHistory(page);
    await openWidget(page);
    expect(await getSuggestions(page).first().innerText()).toContain('Return hasn’t arrived yet');
    await openSuggestion(page);
    const article = getFrame(page).locator('article');
    expect(await article.innerText()).toContain('RE-1101');
    await getFrame(page).locator('.guides a, .related a').first().click();
    await article.filter({ hasNotText: 'RE-1101' }).waitFor();
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await article.filter({ hasText: 'RE-1101' }).waitFor();
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForStart(page);
    expect(await getPanel(page).getByRole('button', { name: 'Back' }).isVisible()).toBe(false);

    await getField(page).fill('locked out');
    const result = getFrame(page).locator('.result-link').first();
    await result.waitFor();
    expect(await result.innerText()).toContain('Account locked');
    await result.click();
    await getFrame(page).getByRole('heading', { level: 1, name: 'Account locked' }).waitFor();
    expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await countHistory(page)).toBe(entries);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    expect(noise).toEqual([]);
  });
});

describe('before the panel is opened', () => {
  it('loads its one script and nothing else', async () => {
    const requests: string[] = [];
    const page = await openHostPage(site, {
      prepare: (prepared) => {
        prepared.on('request', (request: Request) => requests.push(request.url()));
        return Promise.resolve();
      },
    });
    await getLauncher(page).waitFor();
    const ofHelp = requests.filter((url) => url.startsWith(site.url));
    expect(ofHelp).toEqual([`${site.url}widget/v1.js`]);
  });
});

describe('the language', () => {
  it.each<[string, WidgetHost, string]>([
    ['is that of the page around it', { lang: 'zh-Hans-CN' }, '帮助'],
    ['is the one its attribute asks for', { lang: 'zh-CN', attributes: 'locale="en-GB"' }, 'Help'],
    [
      'is the browser’s in a page that says none',
      { lang: '', options: { locale: 'zh-TW' } },
      '帮助',
    ],
    [
      'is the browser’s in a page of an unknown one',
      { lang: 'fr', options: { locale: 'en-US' } },
      'Help',
    ],
  ])('%s', async (_what, host, label) => {
    const page = await openHostPage(site, host);
    expect(await getLauncher(page).innerText()).toBe(label);
  });

  it('changes with the attribute, and the panel with it', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    await page
      .locator('help-widget')
      .evaluate((element) => element.setAttribute('locale', 'zh-CN'));
    await expect.poll(() => getPanel(page).count()).toBe(0);
    await openWidget(page);
    expect(await getSuggestions(page).first().innerText()).toContain('退件');
  });
});

describe('the context', () => {
  it.each([
    ['a code', 'PA-1102', 'parcel-'],
    ['a code in lower case', 're-1101', 'return-delayed'],
    ['an id', 'account-locked', 'account-locked'],
    ['a category', 'safety', ''],
    ['nothing known', 'XY-1999', 'self-check'],
    ['nonsense', '"><img src=x onerror=alert(1)>', 'self-check'],
    ['nothing', '', 'self-check'],
  ])('%s loads suggestions', async (_, context, first) => {
    const page = await openHostPage(site);
    await page
      .locator('help-widget')
      .evaluate((element, value) => element.setAttribute('context', value), context);
    await openWidget(page);
    const hrefs = await getSuggestions(page).evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs[0]).toContain(`/en/embed/${first}`);
  });

  it('can be passed to the call that opens it', async () => {
    const page = await openHostPage(site);
    await page.locator('help-widget').evaluate((element) =>
      (element as unknown as { open: (options: object) => Promise<void> }).open({
        context: 'PA-1102',
      }),
    );
    await waitForStart(page);
    expect(await getSuggestions(page).first().getAttribute('href')).not.toContain('self-check');
  });

  it('puts its flow first; without one guided troubleshooting comes before the articles', async () => {
    const listSections = (page: Page) =>
      getFrame(page)
        .locator('.start > section h2')
        .evaluateAll((headings) => headings.map(({ id }) => id));
    const known = await openHostPage(site, parcelReturn);
    await openWidget(known);
    expect(await listSections(known)).toEqual(['suggestions', 'flows']);
    const offers = getFrame(known).locator('[data-flow-offer] a');
    expect(
      await offers.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/en/embed/solve/return-not-arrived/', '/en/embed/solve/']);
    const unknown = await openHostPage(site);
    await openWidget(unknown);
    expect(await listSections(unknown)).toEqual(['flows', 'suggestions']);
  });
});

describe('with the keyboard', () => {
  const isClosedWithFocus = (page: Page): Promise<boolean> =>
    page.evaluate(() => {
      const root = document.querySelector('help-widget')?.shadowRoot;
      return !root?.querySelector('dialog[open]') && root?.activeElement?.className === 'launcher';
    });

  it('opens at the heading, and reaches everything in order, but not the host', async () => {
    const page = await openHostPage(site, parcelReturn);
    await getLauncher(page).focus();
    await page.keyboard.press('Enter');
    await waitForStart(page);
    await expect.poll(() => getFocused(page)).toBe('How can we help?');
    await page.keyboard.press('Tab');
    const focused = getFrame(page).locator(':focus');
    expect(await focused.getAttribute('id')).toBe('search');
    await page.keyboard.press('Shift+Tab');
    expect(
      await page.evaluate(
        () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.textContent,
      ),
    ).toBe('Close help');
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.localName);
      expect(['body', 'help-widget']).toContain(name);
    }
  });

  it.each(['the frame', 'the dialog'])(
    'closes with Escape in %s, and gives the focus back',
    async (where) => {
      const page = await openHostPage(site, parcelReturn);
      await openWidget(page);
      await expect.poll(() => getFocused(page)).toBe('How can we help?');
      if (where === 'the dialog')
        await getPanel(page).getByRole('button', { name: 'Close help' }).focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => isClosedWithFocus(page)).toBe(true);
    },
  );

  it('closes the results with the first Escape and the panel with the next', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    await getField(page).fill('replacement');
    const result = getFrame(page).locator('.result-link').first();
    await result.waitFor();
    await page.keyboard.press('Escape');
    await result.waitFor({ state: 'hidden' });
    expect(await getPanel(page).isVisible()).toBe(true);
    await getField(page).fill('');
    await page.keyboard.press('Escape');
    await waitForClosed(page);
  });

  it('opens a result with Tab and Enter, and focuses its heading', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    await getField(page).fill('replacement');
    await getFrame(page).locator('.result-link').first().waitFor();
    // Past the button of the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = getFrame(page).locator('article h1');
    await heading.waitFor();
    const title = await heading.innerText();
    await expect.poll(() => getFocused(page)).toBe(title);
    await getPanel(page).getByRole('button', { name: 'Back' }).press('Enter');
    await waitForStart(page);
    await expect.poll(() => getFocused(page)).toBe('How can we help?');
  });

  it('searches again with Enter if no result is selected', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    await getField(page).fill('replacement');
    await page.keyboard.press('Enter');
    await getFrame(page).locator('.result-link').first().waitFor();
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe('links', () => {
  it('to a section stay in the page, without an entry in the history', async () => {
    const page = await openHostPage(site, { attributes: 'context="return-delayed"' });
    const entries = await countHistory(page);
    await openWidget(page);
    await openSuggestion(page);
    await getFrame(page).locator('a[href$="#where-to-look"]').first().click();
    await getFrame(page).locator('#where-to-look').waitFor();
    expect(await countHistory(page)).toBe(entries);
  });

  it('to the normal page open in a new tab', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    const link = getPanel(page).getByRole('link', { name: 'Help centre (new tab)' });
    expect(await link.getAttribute('href')).toBe(`${site.url}en/`);
    await openSuggestion(page);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForURL(`${site.url}en/return-delayed/`);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  });

  it('to other sites do so as well', async () => {
    const page = await openHostPage(site, parcelReturn);
    await openWidget(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      getFrame(page).getByRole('link', { name: 'Open the help centre' }).click(),
    ]);
    await opened.waitForURL(`${site.url}en/`);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  });
});
