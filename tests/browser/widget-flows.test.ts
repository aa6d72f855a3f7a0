import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite, type BrowserSite } from '../support/browser.ts';
import { getLauncher, getPanel, getView, openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');
const withoutFlows = useBrowserSite('chinese-only');

const getHeading = (page: Page) => getView(page).locator('h3').first();
const getProgress = (page: Page) => getView(page).locator('#progress');
const getAnswers = (page: Page) => getView(page).locator('.step .answers a');

/** Waits for the view under a heading. */
const waitForView = (page: Page, heading: string) =>
  getView(page).getByRole('heading', { level: 3, name: heading, exact: true }).waitFor();

async function choose(page: Page, answer: string, heading: string): Promise<void> {
  await getAnswers(page).filter({ hasText: answer }).click();
  await waitForView(page, heading);
}

/** Opens the withdrawal flow from the view of its article’s code. */
async function openFlow(page: Page): Promise<void> {
  await openWidget(page);
  await getView(page).locator('.flow-offer a').first().click();
  await waitForView(page, 'Has the amount been taken off your OKPay balance?');
}

const openWithdrawal = () => openHostPage(site, { attributes: 'context="WDR-101"' });

/** Follows a link to a page of the site, as a text in the panel may have it. */
const followLink = (page: Page, url: string) =>
  getView(page).evaluate((view, href) => {
    const link = document.createElement('a');
    link.href = href;
    view.append(link);
    link.click();
  }, url);

/** Collects the paths of the content API that a page asks for. */
function listenForRequests(page: Page, { url }: BrowserSite): string[] {
  const api = `${url}api/v1/`;
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(api)) paths.push(request.url().slice(api.length));
  });
  return paths;
}

/** Presses Tab until something that a selector names has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) =>
        document.querySelector('help-widget')?.shadowRoot?.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`Nothing that is ${selector} is within reach of the keyboard.`);
}

const getFocused = (page: Page) =>
  page.evaluate(
    () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.textContent,
  );

/** Presses Enter on what has the focus and waits until another heading has it. */
async function enter(page: Page): Promise<void> {
  const before = await getHeading(page).innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => getHeading(page).innerText()).not.toBe(before);
  expect(await getFocused(page)).toBe(await getHeading(page).textContent());
}

const flows = [0, 1, 2, 3, 4, 5];

describe.each(['zh-CN', 'en'])('a reader in %s with the keyboard alone', (lang) => {
  it.each(flows)(
    'goes from the first view through flow %i to an outcome, and back',
    async (flow) => {
      const page = await openHostPage(site, { lang });
      await getLauncher(page).focus();
      await page.keyboard.press('Enter');
      await getView(page).locator('.flow-offer').waitFor();
      const first = await getHeading(page).innerText();
      await tabTo(page, '.flow-offer a');
      await enter(page);
      expect(await getView(page).locator('.flows a').count()).toBe(flows.length);
      await tabTo(page, `.flows li:nth-child(${flow + 1}) a`);
      await enter(page);
      let steps = 1;
      while ((await getAnswers(page).count()) > 0) {
        await tabTo(page, '.step .answers a');
        await enter(page);
        steps += 1;
      }
      expect(await getView(page).locator('ol > li').count()).toBeGreaterThan(0);
      expect(steps).toBeGreaterThan(1);
      for (let left = steps + 1; left > 0; left -= 1) {
        await tabTo(page, '.back');
        await enter(page);
      }
      expect(await getHeading(page).innerText()).toBe(first);
      expect(await getPanel(page).locator('.back').isVisible()).toBe(false);
    },
  );
});

describe('a step', () => {
  it('says how far along it is on the reader’s own way', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    expect(await getProgress(page).innerText()).toBe('Step 1, at most 4 more');
    await choose(
      page,
      'Yes, and it is still gone',
      'Are the name and the bank account on it right?',
    );
    await choose(page, 'Yes, and that’s', 'How long is it since you made the withdrawal?');
    expect(await getProgress(page).innerText()).toBe('Step 3, at most 1 more');
    const described = await getHeading(page).getAttribute('aria-describedby');
    expect(await getProgress(page).getAttribute('id')).toBe(described);
  });

  it('names no number where the way to it is not known', async () => {
    const page = await openWithdrawal();
    await openWidget(page);
    await followLink(page, `${site.url}en/solve/withdrawal-not-arrived/how-long/`);
    await waitForView(page, 'How long is it since you made the withdrawal?');
    expect(await getProgress(page).innerText()).toBe('at most 1 more');
  });

  it('opens its article in the panel, and the way back leads to it', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await getView(page).getByRole('link', { name: 'More about this step' }).click();
    await getView(page).locator('article').waitFor();
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
  });

  it('can be left for its start, for other problems and for support', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await choose(page, 'I’m not sure', 'What does your record show for this withdrawal?');
    await getView(page).getByRole('link', { name: 'Start again' }).click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
    expect(await getProgress(page).innerText()).toBe('Step 1, at most 4 more');
    await getView(page).getByRole('link', { name: 'None of these? Contact support' }).click();
    await getView(page).locator('article').waitFor();
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await getView(page).getByRole('link', { name: 'Other problems' }).click();
    await waitForView(page, 'Find out what to do, step by step');
  });

  it('shows waiting times, or how to reach support and the code, at the end', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await choose(
      page,
      'Yes, and it is still gone',
      'Are the name and the bank account on it right?',
    );
    await choose(page, 'No, something is wrong', 'Don’t wait: contact support now');
    const contact = getView(page).locator('.contact-support');
    expect(await contact.innerText()).toContain('Quote this problem code: WDR-1');
    expect(await contact.getByRole('listitem').count()).toBeGreaterThan(4);
    await followLink(page, `${site.url}en/solve/withdrawal-not-arrived/wait/`);
    await waitForView(page, 'It is still within the usual time: wait a little');
    expect(await getView(page).locator('dl').innerText()).toContain('1 to 3 working days');
  });

  it('leads to its page where the reader asks for a tab of its own', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    const opened = page.context().waitForEvent('page');
    await getAnswers(page)
      .last()
      .click({ modifiers: ['Control'] });
    await (await opened).waitForURL(`${site.url}en/solve/withdrawal-not-arrived/record/`);
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
  });

  it('leads to its page from its foot, too', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    const opened = page.context().waitForEvent('page');
    await getView(page).getByRole('link', { name: 'Open this page in a new tab' }).click();
    await (await opened).waitForURL(`${site.url}en/solve/withdrawal-not-arrived/`);
  });

  it('has targets as large as a thumb, and fits a small phone', async () => {
    const page = await openHostPage(site, {
      attributes: 'context="WDR-101"',
      options: { viewport: { width: 320, height: 560 }, reducedMotion: 'reduce' },
    });
    await openFlow(page);
    for (const link of await getView(page).locator('.answers a, .ways a').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const overflow = await getView(page).evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(overflow).toBe(0);
  });
});

describe('what was given up leads on', () => {
  it.each([
    ['a step, to the start of its flow', 'en/solve/deposit/which-bank/', 'Was the money taken?'],
    ['a flow, to all flows', 'en/solve/top-up/', 'Find out what to do, step by step'],
  ])('%s', async (_, path, heading) => {
    const page = await openHostPage(partial);
    await openWidget(page);
    await followLink(page, partial.url + path);
    await waitForView(page, heading);
  });
});

describe('ways in', () => {
  it.each([
    ['WDR-101', ['My withdrawal hasn’t arrived', 'Other problems'], false],
    ['account-locked', ['I can’t get into my account', 'Other problems'], false],
    ['contact-support', ['Find out what to do, step by step'], false],
    ['', ['Find out what to do, step by step'], true],
    ['XYZ-999', ['Find out what to do, step by step'], true],
  ])('fit the context "%s"', async (context, links, isFirst) => {
    const page = await openHostPage(site, { attributes: `context="${context}"` });
    await openWidget(page);
    expect(await getView(page).locator('.flow-offer a').allInnerTexts()).toEqual(links);
    const first = await getView(page).locator('.start > :first-child').getAttribute('class');
    expect(first === 'flow-offer').toBe(isFirst);
  });

  it.each([
    ['en', 'Answer a few questions and find out what to do'],
    ['zh-CN', '回答几个问题，一步步找办法'],
  ])('lead from an empty search in %s', async (lang, name) => {
    const page = await openHostPage(site, { lang });
    await openWidget(page);
    const field = getPanel(page).getByRole('combobox');
    await field.fill('qwxzv');
    await getPanel(page).locator('.search-help').getByRole('link', { name }).click();
    await getView(page).locator('.flows').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('lead from an article that did not help to its flow', async () => {
    const page = await openWithdrawal();
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    const group = getView(page).getByRole('group', { name: 'Did this solve it?' });
    const flow = group.getByRole('link', { name: 'My withdrawal hasn’t arrived' });
    expect(await flow.isVisible()).toBe(false);
    await group.getByRole('button', { name: 'Not yet' }).click();
    expect(await group.getByRole('status').innerText()).toContain('step by step');
    await group.getByRole('button', { name: 'Yes' }).click();
    expect(await flow.isVisible()).toBe(false);
    await group.getByRole('button', { name: 'Not yet' }).click();
    await flow.click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
  });

  it('are not offered by an article that no flow is for', async () => {
    const page = await openHostPage(site, { attributes: 'context="processing-times"' });
    await openWidget(page);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('article').waitFor();
    await getView(page).getByRole('button', { name: 'Not yet' }).click();
    expect(await getView(page).locator('.resolved [role=status]').innerText()).toBe(
      'Then contact support: see below how.',
    );
    expect(await getView(page).locator('article a[href*="/solve/"]').count()).toBe(0);
  });

  it('work under a base path', async () => {
    const page = await openHostPage(partial, { attributes: 'context="deposit-failed"' });
    await openWidget(page);
    await getView(page).getByRole('link', { name: 'The deposit is missing' }).click();
    await waitForView(page, 'Was the money taken?');
    await choose(page, 'It was not', 'Try again');
    expect(await getView(page).getByRole('heading', { name: 'How is it now?' }).count()).toBe(1);
  });
});

describe('of the network', () => {
  it('the first view asks for no flow', async () => {
    let requests: string[] = [];
    const page = await openHostPage(site, {
      attributes: 'context="WDR-101"',
      prepare: (prepared) => {
        requests = listenForRequests(prepared, site);
        return Promise.resolve();
      },
    });
    await openWidget(page);
    expect(requests).toEqual([
      'index.json',
      'en/articles.json',
      'en/articles/withdrawal-delayed.json',
    ]);
  });

  it('a whole flow asks for one file', async () => {
    const page = await openWithdrawal();
    await openWidget(page);
    const requests = listenForRequests(page, site);
    await getView(page).locator('.flow-offer a').first().click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
    await choose(page, 'I’m not sure', 'What does your record show for this withdrawal?');
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
    expect(requests).toEqual(['index.json', 'en/flows.json']);
  });

  it('a fault before the first step is said, and the next try works', async () => {
    const page = await openWithdrawal();
    await openWidget(page);
    await page.route('**/flows.json', (route) => route.abort());
    await getView(page).locator('.flow-offer a').first().click();
    const retry = getView(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await getPanel(page).locator('.status').innerText()).toContain('Check your connection');
    await retry.click();
    await retry.waitFor();
    await page.unroute('**/flows.json');
    await retry.click();
    await waitForView(page, 'Has the amount been taken off your OKPay balance?');
    expect(await getPanel(page).locator('.status').innerText()).toBe('');
  });

  it('nothing is needed from step to step; an article that does not come is said', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await page.context().setOffline(true);
    await choose(
      page,
      'Yes, and it is still gone',
      'Are the name and the bank account on it right?',
    );
    await choose(page, 'Yes, and that’s', 'How long is it since you made the withdrawal?');
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, 'Are the name and the bank account on it right?');
    await getView(page).getByRole('link', { name: 'None of these?' }).click();
    const retry = getView(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.context().setOffline(false);
    await retry.click();
    await getView(page).locator('article').waitFor();
  });
});

describe('a help centre without flows', () => {
  it('shows nothing of them, asks for none, and is quiet', async () => {
    let requests: string[] = [];
    const noise: string[] = [];
    const page = await openHostPage(withoutFlows, {
      lang: 'zh-CN',
      prepare: (prepared) => {
        requests = listenForRequests(prepared, withoutFlows);
        prepared.on('console', (message) => noise.push(message.text()));
        prepared.on('pageerror', ({ message }) => noise.push(message));
        return Promise.resolve();
      },
    });
    await openWidget(page);
    expect(await getView(page).locator('.flow-offer').count()).toBe(0);
    await getPanel(page).getByRole('combobox').fill('qwxzv');
    await getPanel(page).locator('.search-topics').waitFor();
    expect(await getPanel(page).locator('a[href*="/solve/"]').count()).toBe(0);
    expect(requests).toEqual(['index.json', 'zh/articles.json']);
    expect(noise).toEqual([]);
  });

  it('says that a link to one leads nowhere', async () => {
    const page = await openHostPage(withoutFlows, { lang: 'zh-CN' });
    await openWidget(page);
    await followLink(page, `${withoutFlows.url}zh/solve/deposit/`);
    await getView(page).getByRole('button', { name: '再试一次' }).waitFor();
  });
});
