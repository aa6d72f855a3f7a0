import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { getPanel, getView, openHostPage, openWidget } from '../support/widget.ts';
import {
  choose,
  firstStep,
  followLink,
  listenForRequests,
  openFlow,
  waitForView,
} from '../support/widget-flows.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');
const withoutFlows = useBrowserSite('chinese-only');

const openWithdrawal = () => openHostPage(site, { attributes: 'context="WDR-101"' });

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
    await waitForView(page, firstStep);
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
    await waitForView(page, firstStep);
    await choose(
      page,
      'I’m not sure',
      'What does your transaction record show for this withdrawal?',
    );
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, firstStep);
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
    await waitForView(page, firstStep);
    expect(await getPanel(page).locator('.status').innerText()).toBe('');
  });

  it('nothing is needed from step to step; an article that does not come is said', async () => {
    const page = await openWithdrawal();
    await openFlow(page);
    await page.context().setOffline(true);
    await choose(
      page,
      'Yes, and my bank has nothing yet',
      'Are the account holder’s name and account number right?',
    );
    await choose(page, 'Yes, and that’s', 'How long is it since you made the withdrawal?');
    await getPanel(page).getByRole('button', { name: 'Back' }).click();
    await waitForView(page, 'Are the account holder’s name and account number right?');
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
