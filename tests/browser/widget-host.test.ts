import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getLauncher,
  getPanel,
  getView,
  listHeard,
  listenToWidget,
  openHostPage,
  openWidget,
} from '../support/widget.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const withdrawal = { attributes: 'context="WDR-101"' } as const;

describe('a host hears', () => {
  it('that the panel opens and closes, and what is opened in it', async () => {
    const page = await openHostPage(site, withdrawal);
    await listenToWidget(page);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('article').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => listHeard(page)).toHaveLength(3);
    expect(await listHeard(page)).toEqual([
      { name: 'help-open', detail: { context: 'WDR-101' } },
      {
        name: 'help-navigate',
        detail: {
          kind: 'article',
          id: 'withdrawal-delayed',
          url: `${site.url}en/withdrawal-delayed/`,
        },
      },
      { name: 'help-close', detail: null },
    ]);
  });

  it('whether an article helped, and the reader is told how to go on', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await listenToWidget(page);
    const group = getView(page).getByRole('group', { name: 'Did this solve it?' });
    await group.getByRole('button', { name: 'Not yet' }).click();
    expect(await listHeard(page)).toEqual([
      {
        name: 'help-resolved',
        detail: { id: 'withdrawal-delayed', code: 'WDR-101', isResolved: false },
      },
    ]);
    expect(await group.getByRole('status').innerText()).toContain('contact support');
  });

  it('who wants support, with the code and what to have at hand', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('article').waitFor();
    await listenToWidget(page, ['help-contact']);
    await getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' }).click();
    expect(await listHeard(page)).toEqual([
      {
        name: 'help-contact',
        detail: {
          id: 'withdrawal-delayed',
          code: 'WDR-101',
          channels: ['chat', 'phone', 'email'],
          evidence: ['transaction-number', 'amount', 'time', 'account-email', 'screenshot'],
        },
      },
    ]);
  });
});

describe('support', () => {
  it('is what the open article says of it, where the host does nothing', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('article').waitFor();
    await getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' }).click();
    const focused = await page.evaluate(
      () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.id,
    );
    expect(focused).toBe('contact-support');
  });

  it('is the article on it before one is open', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' }).click();
    await getView(page).locator('article').waitFor();
    expect(await getView(page).locator('h3').first().innerText()).toContain('ontact');
  });
});

describe('a host takes over', () => {
  it('a link, which then is not followed', async () => {
    const page = await openHostPage(site, withdrawal);
    await openWidget(page);
    await listenToWidget(page, ['help-navigate']);
    await getView(page).locator('.suggestions a').first().click();
    await expect.poll(() => listHeard(page)).toHaveLength(1);
    expect(await getView(page).locator('.suggestions').isVisible()).toBe(true);
  });

  it('the button, with one of its own', async () => {
    const page = await openHostPage(site, {
      ...withdrawal,
      inside: '<button type="button">Something wrong?</button>',
    });
    expect(await getLauncher(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Something wrong?' }).click();
    await getView(page).locator('.suggestions').waitFor();
  });
});

describe('a host’s styles', () => {
  const styles = `html { font-size: 62.5% } * { color: red !important; font-size: 40px; letter-spacing: 1em }
    dialog { display: none !important } button { transform: rotate(90deg) }`;

  it('do not reach into the panel', async () => {
    const page = await openHostPage(site, { ...withdrawal, styles });
    await openWidget(page);
    const look = await getPanel(page)
      .locator('.suggestion-title')
      .first()
      .evaluate((element) => {
        const { color, fontSize, letterSpacing } = getComputedStyle(element);
        return { color, fontSize, letterSpacing };
      });
    expect(look).toEqual({ color: 'rgb(20, 35, 31)', fontSize: '16px', letterSpacing: 'normal' });
  });
});

describe('colours and movement', () => {
  it.each([
    ['light', '', 'rgb(245, 248, 247)'],
    ['dark', '', 'rgb(15, 24, 22)'],
    ['light', 'theme="dark"', 'rgb(15, 24, 22)'],
    ['dark', 'theme="light"', 'rgb(245, 248, 247)'],
  ] as const)('of a %s system with %o are right', async (colorScheme, attributes, paper) => {
    const page = await openHostPage(site, { attributes, options: { colorScheme } });
    await openWidget(page);
    const background = await getPanel(page).evaluate(
      (panel) => getComputedStyle(panel).backgroundColor,
    );
    expect(background).toBe(paper);
  });

  it.each([
    ['no-preference', 'rise'],
    ['reduce', 'none'],
  ] as const)('with %s the panel’s animation is %s', async (reducedMotion, animation) => {
    const page = await openHostPage(site, { options: { reducedMotion } });
    await openWidget(page);
    const name = await getPanel(page).evaluate((panel) => getComputedStyle(panel).animationName);
    expect(name).toBe(animation);
  });

  it('fill a phone', async () => {
    const page = await openHostPage(site, {
      options: { viewport: { width: 320, height: 560 }, reducedMotion: 'reduce' },
    });
    await openWidget(page);
    const box = await getPanel(page).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 320, height: 560 });
    const overflow = await getView(page).evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(overflow).toBe(0);
  });
});

describe('faults', () => {
  it('of the network are said, and the next try works', async () => {
    const page = await openHostPage(site, withdrawal);
    await page.route('**/api/v1/**', (route) => route.abort());
    await getLauncher(page).click();
    const retry = getView(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await getPanel(page).innerText()).toContain('Check your connection');
    await page.unroute('**/api/v1/**');
    await retry.click();
    await getView(page).locator('.suggestions').waitFor();
  });

  it('of the panel’s own script lead to the help centre, and the next try works', async () => {
    const page = await openHostPage(site, withdrawal);
    await page.route('**/widget/assets/**', (route) => route.abort());
    await getLauncher(page).click();
    const alert = page.locator('help-widget [role=alert]');
    await alert.getByRole('link').waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe(`${site.url}en/`);
    await page.unroute('**/widget/assets/**');
    await openWidget(page);
    expect(await alert.innerText()).toBe('');
  });

  it('of storage do not matter', async () => {
    const page = await openHostPage(site, {
      ...withdrawal,
      prepare: (prepared) =>
        prepared.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('refused', 'SecurityError');
              },
            });
        }),
    });
    await openWidget(page);
    await getPanel(page).getByRole('combobox').fill('refund');
    await getPanel(page).locator('.result').first().click();
    await getView(page).locator('article').waitFor();
  });

  it('of a page that loads the script twice do not matter', async () => {
    const page = await openHostPage(site, withdrawal);
    await page.addScriptTag({ url: `${site.url}widget/v1.js` });
    await openWidget(page);
    expect(await page.locator('help-widget').count()).toBe(1);
  });
});

it('leaves nothing in the host’s storage', async () => {
  const page = await openHostPage(site, withdrawal);
  await openWidget(page);
  await getPanel(page).getByRole('combobox').fill('refund');
  await getPanel(page).locator('.result').first().click();
  await getView(page).locator('article').waitFor();
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
});

it('says that an article is in the other language only, under a base path', async () => {
  const page = await openHostPage(partial, { attributes: 'context="withdrawal-delayed"' });
  await openWidget(page);
  await getPanel(page).getByRole('combobox').fill('提现');
  await getPanel(page).locator('.result').first().click();
  const article = getView(page).locator('article');
  await article.waitFor();
  expect(await article.getAttribute('lang')).toBe('zh-CN');
  expect(await article.locator('.notice').innerText()).toContain('only available in Chinese');
});

it('is quiet when it is taken out of the page while its panel is open', async () => {
  const page = await openHostPage(site, withdrawal);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openWidget(page);
  await page.locator('help-widget').evaluate((element) => element.remove());
  expect(await page.getByRole('heading', { name: 'Wallet' }).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});
