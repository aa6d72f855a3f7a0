import { expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import {
  getPanel,
  getView,
  listHeard,
  listenToWidget,
  openHostPage,
  openWidget,
} from '../support/widget.ts';

const site = useBrowserSite('real');

const openWithdrawal = async () => {
  const page = await openHostPage(site, { attributes: 'context="WDR-101"' });
  await openWidget(page);
  return page;
};

it('a host hears which flow and which step is opened', async () => {
  const page = await openWithdrawal();
  await listenToWidget(page);
  await getView(page).getByRole('link', { name: 'Other problems' }).click();
  await getView(page).getByRole('link', { name: 'My withdrawal hasn’t arrived' }).click();
  await getView(page).getByRole('link', { name: 'I’m not sure' }).click();
  const solve = `${site.url}en/solve/`;
  const flow = 'withdrawal-not-arrived';
  expect(await listHeard(page)).toEqual([
    { name: 'help-navigate', detail: { kind: 'flows', url: solve } },
    { name: 'help-navigate', detail: { kind: 'step', url: `${solve}${flow}/`, flow } },
    {
      name: 'help-navigate',
      detail: { kind: 'step', url: `${solve}${flow}/record/`, flow, node: 'record' },
    },
  ]);
});

it('a host may show a step itself', async () => {
  const page = await openWithdrawal();
  await listenToWidget(page, ['help-navigate']);
  await getView(page).locator('.flow-offer a').first().click();
  await expect.poll(() => listHeard(page)).toHaveLength(1);
  expect(await getView(page).locator('.flow-offer').isVisible()).toBe(true);
});

it('a host hears that a step is opened in a tab of its own', async () => {
  const page = await openWithdrawal();
  await getView(page).locator('.flow-offer a').first().click();
  await getView(page).locator('.step').waitFor();
  await listenToWidget(page, ['help-navigate']);
  await getView(page).getByRole('link', { name: 'Open this page in a new tab' }).click();
  const flow = 'withdrawal-not-arrived';
  expect(await listHeard(page)).toEqual([
    {
      name: 'help-navigate',
      detail: { kind: 'outside', url: `${site.url}en/solve/${flow}/`, flow },
    },
  ]);
});

it('a host hears who wants support at an outcome, as on an article, and from which step', async () => {
  const page = await openWithdrawal();
  await getView(page).locator('.flow-offer a').first().click();
  await getView(page).getByRole('link', { name: 'Yes, and my bank has nothing yet' }).click();
  await getView(page).getByRole('link', { name: 'No, something is wrong' }).click();
  await getView(page).locator('.contact-support').waitFor();
  await listenToWidget(page, ['help-contact']);
  await getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' }).click();
  const [heard] = await listHeard(page);
  expect(heard).toEqual({
    name: 'help-contact',
    detail: {
      flow: 'withdrawal-not-arrived',
      node: 'wrong-details',
      id: 'withdrawal-failed',
      code: 'WDR-102',
      channels: ['chat', 'phone', 'email'],
      evidence: [
        'transaction-number',
        'amount',
        'time',
        'error-message',
        'screenshot',
        'steps-tried',
      ],
    },
  });
});

it('a reader who wants support at an outcome is led to what it says, else to the article on it', async () => {
  const page = await openWithdrawal();
  await getView(page).locator('.flow-offer a').first().click();
  await getView(page).getByRole('link', { name: 'Yes, and my bank has nothing yet' }).click();
  await getView(page).getByRole('link', { name: 'No, something is wrong' }).click();
  await getView(page).locator('.contact-support').waitFor();
  const contact = getPanel(page).locator('.foot').getByRole('button', { name: 'Contact support' });
  await contact.click();
  const focused = await page.evaluate(
    () => document.querySelector('help-widget')?.shadowRoot?.activeElement?.id,
  );
  expect(focused).toBe('contact-support');
  await getPanel(page).getByRole('button', { name: 'Back' }).click();
  await getView(page).getByRole('link', { name: 'No, something is wrong' }).waitFor();
  await listenToWidget(page);
  await contact.click();
  await getView(page).locator('article').waitFor();
  expect((await listHeard(page))[0]?.detail).toEqual({
    flow: 'withdrawal-not-arrived',
    node: 'bank-details',
  });
});
