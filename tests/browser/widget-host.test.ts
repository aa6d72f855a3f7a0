import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getFrame,
  getLauncher,
  getPanel,
  getSuggestions,
  listHeard,
  listenToWidget,
  openHostPage,
  openSuggestion,
  openWidget,
  waitForStart,
} from '../support/widget.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const parcelReturn = { attributes: 'context="RE-1101"' } as const;

const getContact = (page: Page) =>
  getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' });

const openReturn = async (): Promise<Page> => {
  const page = await openHostPage(site, parcelReturn);
  await openWidget(page);
  return page;
};

/** Opens the outcome of the return flow that says how to contact support. */
async function openOutcome(page: Page): Promise<void> {
  const frame = getFrame(page);
  await frame.locator('[data-flow-offer] a').first().click();
  await frame.getByRole('link', { name: 'Yes, and the shop has nothing yet' }).click();
  await frame.getByRole('link', { name: 'No, something is wrong' }).click();
  await frame.locator('.escalation .feedback').waitFor();
}

describe('a host receives an event', () => {
  it('when the panel opens and closes, and for opened pages', async () => {
    const page = await openHostPage(site, parcelReturn);
    await listenToWidget(page);
    await openWidget(page);
    await openSuggestion(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => listHeard(page)).toHaveLength(3);
    expect(await listHeard(page)).toEqual([
      { name: 'help-open', detail: { context: 'RE-1101' } },
      {
        name: 'help-navigate',
        detail: {
          kind: 'article',
          id: 'return-delayed',
          url: `${site.url}en/return-delayed/`,
        },
      },
      { name: 'help-close', detail: null },
    ]);
  });

  it('for an opened flow and step', async () => {
    const page = await openReturn();
    await listenToWidget(page);
    await getFrame(page).getByRole('link', { name: 'Other problems' }).click();
    await getFrame(page).getByRole('link', { name: 'My return hasn’t arrived' }).click();
    await getFrame(page).getByRole('link', { name: 'I’m not sure' }).click();
    await expect.poll(() => listHeard(page)).toHaveLength(3);
    const solve = `${site.url}en/solve/`;
    const flow = 'return-not-arrived';
    expect(await listHeard(page)).toEqual([
      { name: 'help-navigate', detail: { kind: 'flows', url: solve } },
      { name: 'help-navigate', detail: { kind: 'step', url: `${solve}${flow}/`, flow } },
      {
        name: 'help-navigate',
        detail: { kind: 'step', url: `${solve}${flow}/record/`, flow, node: 'record' },
      },
    ]);
  });

  it('for a search and an opened result', async () => {
    const page = await openReturn();
    await listenToWidget(page, ['help-navigate']);
    await getField(page).fill('account locked');
    await getFrame(page).locator('.result-link').first().click();
    await expect.poll(() => listHeard(page)).toHaveLength(3);
    const [answer, select, navigate] = await listHeard(page);
    expect(answer).toMatchObject({
      name: 'help-search',
      detail: { query: 'account locked', locale: 'en' },
    });
    const url = `${site.url}en/account-locked/`;
    expect(select).toMatchObject({
      name: 'help-search-select',
      detail: { query: 'account locked', id: 'account-locked', href: url, rank: 1 },
    });
    expect(navigate?.detail).toEqual({ kind: 'article', id: 'account-locked', url });
  });

  it('for the feedback on an article', async () => {
    const page = await openReturn();
    await openSuggestion(page);
    await listenToWidget(page);
    await getFrame(page).getByRole('button', { name: 'No, not yet' }).click();
    await expect
      .poll(() => listHeard(page))
      .toEqual([
        {
          name: 'help-resolved',
          detail: { id: 'return-delayed', code: 'RE-1101', isResolved: false },
        },
      ]);
  });

  it.each(['panel', 'article'])(
    'for contacting support, by the button of the %s, with the data',
    async (where) => {
      const page = await openReturn();
      await openSuggestion(page);
      await listenToWidget(page, ['help-contact']);
      await (
        where === 'panel' ? getContact(page) : getFrame(page).locator('[data-contact]')
      ).click();
      await expect
        .poll(() => listHeard(page))
        .toEqual([
          {
            name: 'help-contact',
            detail: {
              id: 'return-delayed',
              code: 'RE-1101',
              channels: ['chat', 'phone', 'email'],
              evidence: ['tracking-number', 'weight', 'time', 'account-email', 'screenshot'],
            },
          },
        ]);
      expect(await getFrame(page).locator('h1').innerText()).toBe('Return hasn’t arrived yet');
    },
  );

  it('for contacting support at an outcome, with the step', async () => {
    const page = await openReturn();
    await openOutcome(page);
    await listenToWidget(page, ['help-contact']);
    await getContact(page).click();
    await expect
      .poll(() => listHeard(page))
      .toEqual([
        {
          name: 'help-contact',
          detail: {
            flow: 'return-not-arrived',
            node: 'wrong-details',
            id: 'return-failed',
            code: 'RE-1102',
            channels: ['chat', 'phone', 'email'],
            evidence: [
              'tracking-number',
              'weight',
              'time',
              'error-message',
              'screenshot',
              'steps-tried',
            ],
          },
        },
      ]);
  });

  it('for a step opened in a new tab', async () => {
    const page = await openReturn();
    await getFrame(page).locator('[data-flow-offer] a').first().click();
    await getFrame(page).getByRole('link', { name: 'I’m not sure' }).click();
    await getFrame(page).locator('main[data-node=record]').waitFor();
    await listenToWidget(page, ['help-navigate']);
    const flow = 'return-not-arrived';
    const url = `${site.url}en/solve/${flow}/record/`;
    const link = getPanel(page).getByRole('link', { name: 'Help centre (new tab)' });
    await expect.poll(() => link.getAttribute('href')).toBe(url);
    await link.click();
    expect(await listHeard(page)).toEqual([
      { name: 'help-navigate', detail: { kind: 'outside', url, flow, node: 'record' } },
    ]);
  });
});

describe('support', () => {
  it.each(['an article', 'an outcome'])(
    'is the section of %s if the host does not handle it',
    async (where) => {
      const page = await openReturn();
      await (where === 'an article' ? openSuggestion(page) : openOutcome(page));
      await getContact(page).click();
      await expect.poll(() => getFrame(page).locator('#contact-support:target').count()).toBe(1);
    },
  );

  it('is its article without a problem, and the host receives the step only', async () => {
    const page = await openReturn();
    await getContact(page).click();
    await getFrame(page).locator('main[data-id=contact-support]').waitFor();
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForStart(page);
    await getFrame(page).locator('[data-flow-offer] a').first().click();
    await getFrame(page).locator('main[data-kind=step]').waitFor();
    await listenToWidget(page);
    await getContact(page).click();
    await getFrame(page).locator('main[data-id=contact-support][data-kind=article]').waitFor();
    expect((await listHeard(page))[0]?.detail).toEqual({
      flow: 'return-not-arrived',
      node: 'handed-in',
    });
  });
});

describe('a host replaces', () => {
  it.each([
    ['an article', '[data-suggestions] a'],
    ['a step', '[data-flow-offer] a'],
  ])('%s, which is not opened', async (_what, link) => {
    const page = await openReturn();
    await listenToWidget(page, ['help-navigate']);
    await getFrame(page).locator(link).first().click();
    await expect.poll(() => listHeard(page)).toHaveLength(1);
    expect(await getSuggestions(page).first().isVisible()).toBe(true);
    expect(await getPanel(page).getByRole('button', { name: 'Back' }).isVisible()).toBe(false);
  });

  it('the button by its own', async () => {
    const page = await openHostPage(site, {
      ...parcelReturn,
      inside: '<button type="button">Something wrong?</button>',
    });
    expect(await getLauncher(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Something wrong?' }).click();
    await waitForStart(page);
  });
});

it('styles of a host do not affect the panel', async () => {
  const styles = `html { font-size: 62.5% } * { color: red !important; font-size: 40px; letter-spacing: 1em }
    dialog, iframe { display: none !important } button { transform: rotate(90deg) }`;
  const page = await openHostPage(site, { ...parcelReturn, styles });
  await openWidget(page);
  const look = await getPanel(page)
    .locator('.title')
    .evaluate((element) => {
      const { color, fontSize, letterSpacing } = getComputedStyle(element);
      return { color, fontSize, letterSpacing };
    });
  expect(look).toEqual({ color: 'rgb(29, 26, 43)', fontSize: '16.8px', letterSpacing: 'normal' });
});

describe('colours and movement', () => {
  it.each([
    ['light', '', 'rgb(247, 246, 251)'],
    ['dark', '', 'rgb(20, 18, 28)'],
    ['light', 'theme="dark"', 'rgb(20, 18, 28)'],
    ['dark', 'theme="light"', 'rgb(247, 246, 251)'],
  ] as const)(
    'of a %s system with %o are applied, also in the frame',
    async (colorScheme, attributes, paper) => {
      const page = await openHostPage(site, { attributes, options: { colorScheme } });
      await openWidget(page);
      const read = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(await getPanel(page).evaluate(read)).toBe(paper);
      expect(await getFrame(page).locator('body').evaluate(read)).toBe(paper);
      await openSuggestion(page);
      expect(await getFrame(page).locator('body').evaluate(read)).toBe(paper);
    },
  );

  it.each([
    ['no-preference', 'rise'],
    ['reduce', 'none'],
  ] as const)('with %s the panel’s animation is %s', async (reducedMotion, animation) => {
    const page = await openHostPage(site, { options: { reducedMotion } });
    await openWidget(page);
    const name = await getPanel(page).evaluate((panel) => getComputedStyle(panel).animationName);
    expect(name).toBe(animation);
  });

  it('opens the dialog by a link inside, which is for readers without the script', async () => {
    const page = await openHostPage(site, { inside: `<a href="${site.url}en/">Help</a>` });
    const href = page.url();
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await waitForStart(page);
    expect(page.url()).toBe(href);
  });

  it('fill a phone', async () => {
    const page = await openHostPage(site, {
      options: { viewport: { width: 320, height: 560 }, reducedMotion: 'reduce' },
    });
    await openWidget(page);
    expect(await getPanel(page).boundingBox()).toMatchObject({ x: 0, width: 320, height: 560 });
    const overflow = await getFrame(page)
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBe(0);
  });
});

describe('a frame that cannot be loaded', () => {
  it('because of the network shows a link to the help centre, and a retry works', async () => {
    const page = await openHostPage(site, parcelReturn);
    await page.route('**/en/embed/**', (route) => route.abort());
    await getLauncher(page).click();
    const failure = getPanel(page).getByRole('alert');
    await failure.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await failure.getByRole('link').getAttribute('href')).toBe(`${site.url}en/`);
    await page.unroute('**/en/embed/**');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await waitForStart(page);
    expect(await failure.isVisible()).toBe(false);
  });

  it('because of the host’s policy shows a link to the help centre', async () => {
    const page = await openHostPage(site, {
      ...parcelReturn,
      policy: (origin) => `default-src 'none'; script-src ${origin}`,
    });
    await getLauncher(page).click();
    const failure = getPanel(page).getByRole('alert');
    await failure.getByRole('link', { name: 'Help centre (new tab)' }).waitFor();
    expect(await page.locator('help-widget iframe').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await getPanel(page).waitFor({ state: 'hidden' });
  });

  it('keeps the default suggestions if the context cannot be loaded', async () => {
    const page = await openHostPage(site, parcelReturn);
    await page.route('**/api/v1/**', (route) => route.abort());
    await openWidget(page);
    expect(await getSuggestions(page).first().getAttribute('href')).toContain('self-check');
  });
});

it('works without storage', async () => {
  const page = await openHostPage(site, {
    ...parcelReturn,
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
  await getField(page).fill('replacement');
  await getFrame(page).locator('.result-link').first().click();
  await getFrame(page).locator('article').waitFor();
});

it('exists once in a page that loads the script twice', async () => {
  const page = await openHostPage(site, parcelReturn);
  await page.addScriptTag({ url: `${site.url}widget/v1.js` });
  await openWidget(page);
  expect(await page.locator('help-widget').count()).toBe(1);
});

it('shows an article in the other language only, with a base path', async () => {
  const page = await openHostPage(partial, { attributes: 'context="return-delayed"' });
  await openWidget(page);
  await getField(page).fill('退件');
  await getFrame(page).locator('.result-link').first().click();
  await getFrame(page).locator('html[lang=zh-CN] article').waitFor();
});

it('sends no events after it is removed while its panel is open', async () => {
  const page = await openHostPage(site, parcelReturn);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openWidget(page);
  await page.locator('help-widget').evaluate((element) => element.remove());
  expect(await page.getByRole('heading', { name: 'Wallet' }).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});
