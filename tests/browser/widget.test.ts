import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getLauncher,
  getPanel,
  getView,
  openHostPage,
  openWidget,
  type WidgetHost,
} from '../support/widget.ts';

const site = useBrowserSite('real');

/** What a host must allow at least: the script, and what it reads. Styles, frames and workers stay forbidden. */
const strictPolicy = (helpOrigin: string): string =>
  `default-src 'none'; script-src ${helpOrigin}; connect-src ${helpOrigin}`;

const trustedTypesPolicy = (helpOrigin: string): string =>
  `${strictPolicy(helpOrigin)}; require-trusted-types-for 'script'; trusted-types help-widget`;

const noPolicyAllowed = (helpOrigin: string): string =>
  `${strictPolicy(helpOrigin)}; require-trusted-types-for 'script'; trusted-types 'none'`;

const withdrawal = { attributes: 'context="WDR-101"' } as const;

/** Collects what a page prints and throws; a host must hear nothing from the widget. */
function listenForNoise(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', ({ message }) => noise.push(message));
  return noise;
}

describe.each<[string, WidgetHost]>([
  ['without a policy', {}],
  ['with a strict policy', { policy: strictPolicy }],
  ['with Trusted Types', { policy: trustedTypesPolicy }],
])('in a host page %s', (_, host) => {
  it('suggests, opens an article, leads back, searches, and says nothing in the console', async () => {
    let noise: string[] = [];
    const page = await openHostPage(site, {
      ...host,
      ...withdrawal,
      prepare: (prepared) => {
        noise = listenForNoise(prepared);
        return Promise.resolve();
      },
    });
    await openWidget(page);
    const suggestions = getView(page).locator('.suggestions a');
    expect(await suggestions.first().innerText()).toContain('Withdrawal hasn’t arrived yet');
    await suggestions.first().click();
    const article = getView(page).locator('article');
    await article.getByRole('heading', { name: 'Check these first' }).waitFor();
    expect(await article.innerText()).toContain('WDR-101');
    expect(await article.locator('li').count()).toBeGreaterThan(5);
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await suggestions.first().waitFor();

    await getPanel(page).getByRole('combobox', { name: 'Search help articles' }).fill('locked out');
    const result = getPanel(page).locator('.result').first();
    await result.waitFor();
    expect(await result.innerText()).toContain('Account locked');
    await result.click();
    await getView(page).getByRole('heading', { name: 'Account locked' }).waitFor();
    expect(page.url()).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(noise).toEqual([]);
  });
});

it('looks the same under a strict policy as without one', async () => {
  const describeLook = async (host: WidgetHost) => {
    const page = await openHostPage(site, { ...host, ...withdrawal });
    await openWidget(page);
    return getPanel(page).evaluate((panel) => {
      const { display, position, fontSize, backgroundColor } = getComputedStyle(panel);
      return { display, position, fontSize, backgroundColor, width: panel.clientWidth };
    });
  };
  const look = await describeLook({});
  expect(look).toMatchObject({ display: 'flex', position: 'fixed', fontSize: '16px' });
  expect(await describeLook({ policy: strictPolicy })).toEqual(look);
});

it('shows an article as plain text where the host forbids every HTML from strings', async () => {
  const page = await openHostPage(site, { ...withdrawal, policy: noPolicyAllowed });
  await openWidget(page);
  await getView(page).locator('.suggestions a').first().click();
  const article = getView(page).locator('article');
  await article.getByRole('heading', { name: 'Check these first' }).waitFor();
  expect(await article.innerText()).toContain('you’re signed in to the one you withdrew from');
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
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await page
      .locator('help-widget')
      .evaluate((element) => element.setAttribute('locale', 'zh-CN'));
    await expect.poll(() => getPanel(page).count()).toBe(0);
    await openWidget(page);
    expect(await getView(page).locator('.suggestions a').first().innerText()).toContain('提现');
  });
});

describe('the context', () => {
  it.each([
    ['a code', 'DEP-102', 'deposit-'],
    ['a code in lower case', 'wdr-101', 'withdrawal-delayed'],
    ['an id', 'account-locked', 'account-locked'],
    ['a category', 'security', ''],
    ['nothing known', 'XYZ-999', 'self-check'],
    ['nonsense', '"><img src=x onerror=alert(1)>', 'self-check'],
    ['nothing', '', 'self-check'],
  ])('%s gives suggestions', async (_, context, first) => {
    const page = await openHostPage(site);
    await page
      .locator('help-widget')
      .evaluate((element, value) => element.setAttribute('context', value), context);
    await openWidget(page);
    const hrefs = await getView(page)
      .locator('.suggestions a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs[0]).toContain(`${site.url}en/${first}`);
  });

  it('is taken from the call that opens it, too', async () => {
    const page = await openHostPage(site);
    await page.locator('help-widget').evaluate((element) =>
      (element as unknown as { open: (options: object) => Promise<void> }).open({
        context: 'ACC-201',
      }),
    );
    await getView(page).locator('.suggestions').waitFor();
  });
});

describe('with the keyboard', () => {
  it('opens, keeps the focus, closes with Escape and gives the focus back', async () => {
    const page = await openHostPage(site, withdrawal);
    await getLauncher(page).focus();
    await page.keyboard.press('Enter');
    await getView(page).locator('.suggestions').waitFor();
    for (let count = 0; count < 25; count += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.localName === 'help-widget',
      );
      expect(inside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => getPanel(page).isVisible()).toBe(false);
    const focused = await page.evaluate(
      () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toBe('launcher');
  });

  it('chooses a result with the arrows and opens it with Enter', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    const field = getPanel(page).getByRole('combobox');
    await field.fill('refund');
    await getPanel(page).locator('.result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await getView(page).locator('article').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('closes the results with the first Escape and the panel with the next', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getPanel(page).getByRole('combobox').fill('refund');
    await getPanel(page).locator('.result').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await getPanel(page).locator('.result').first().isVisible()).toBe(false);
    expect(await getPanel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => getPanel(page).isVisible()).toBe(false);
  });

  it('begins each view at its heading', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().press('Enter');
    await getView(page).locator('article').waitFor();
    const focused = await page.evaluate(
      () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.textContent,
    );
    expect(focused).toBe('Withdrawal hasn’t arrived yet');
  });
});

describe('links', () => {
  it('to other articles stay in the panel, to a section as well', async () => {
    const page = await openHostPage(site, { attributes: 'context="withdrawal-delayed"' });
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('a[data-section="where-to-look"]').first().click();
    await getView(page).locator('#where-to-look').waitFor();
    const focused = await page.evaluate(
      () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.id,
    );
    expect(focused).toBe('where-to-look');
  });

  it('to everything else open in a tab of their own', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      getPanel(page).getByRole('link', { name: 'Help centre (new tab)' }).click(),
    ]);
    await opened.waitForURL(`${site.url}en/`);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  });

  it('to the article’s own page do so as well', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      getPanel(page).getByRole('link', { name: 'Open this page in a new tab' }).click(),
    ]);
    await opened.waitForURL(`${site.url}en/withdrawal-delayed/`);
  });
});
