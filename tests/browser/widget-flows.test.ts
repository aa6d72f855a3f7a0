import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recordClicks, useBrowserSite } from '../support/browser.ts';
import { getLauncher, getPanel, getView, openHostPage, openWidget } from '../support/widget.ts';
import {
  choose,
  firstStep,
  followLink,
  getAnswers,
  getHeading,
  getProgress,
  openFlow,
  waitForView,
} from '../support/widget-flows.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const openWithdrawal = () => openHostPage(site, { attributes: 'context="WDR-101"' });

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
      'Yes, and my bank has nothing yet',
      'Are the account holder’s name and account number right?',
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
    await waitForView(page, firstStep);
  });

  it('can be left for its start, for other problems and for support', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await choose(
      page,
      'I’m not sure',
      'What does your transaction record show for this withdrawal?',
    );
    await getView(page).getByRole('link', { name: 'Start again' }).click();
    await waitForView(page, firstStep);
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
      'Yes, and my bank has nothing yet',
      'Are the account holder’s name and account number right?',
    );
    await choose(page, 'No, something is wrong', 'The bank details are wrong: contact support now');
    const contact = getView(page).locator('.contact-support');
    expect(await contact.innerText()).toContain('Quote this problem code: WDR-1');
    expect(await contact.getByRole('listitem').count()).toBeGreaterThan(4);
    await followLink(page, `${site.url}en/solve/withdrawal-not-arrived/wait/`);
    await waitForView(page, 'Under 48 hours: wait a little');
    expect(await getView(page).locator('dl').innerText()).toContain('1 to 3 working days');
  });

  it('takes a double click for one answer', async () => {
    const page = await openHostPage(site);
    await openWidget(page);
    await followLink(page, `${site.url}en/solve/not-me/`);
    await waitForView(page, 'First make your account safe');
    await getAnswers(page).filter({ hasText: 'Done' }).dblclick({ delay: 30 });
    await waitForView(page, 'What has happened?');
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, 'First make your account safe');
  });

  it('leads to its page where the reader asks for a tab of its own', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    const answer = getAnswers(page).last();
    expect(await answer.getAttribute('href')).toBe(
      `${site.url}en/solve/withdrawal-not-arrived/record/`,
    );
    const clicks = await recordClicks(page);
    await answer.click({ modifiers: ['Control'] });
    expect(await clicks()).toEqual(['left to the browser']);
    await waitForView(page, firstStep);
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
