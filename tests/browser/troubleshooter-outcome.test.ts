import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');

/** Selects answers of the withdrawal flow in order, at a fixed time. */
async function walk(answers: readonly string[]): Promise<Page> {
  const context = await site.createContext({ timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T16:30+08:00');
  await page.goto(`${site.url}en/solve/withdrawal-not-arrived/`);
  for (const answer of answers) {
    const heading = await page.locator('[data-step-page] h1').innerText();
    await page.getByText(answer, { exact: true }).click();
    await expect.poll(() => page.locator('[data-step-page] h1').innerText()).not.toBe(heading);
  }
  return page;
}

const untilHowLong = [
  'Yes, and my bank has nothing yet',
  'Yes, and that’s the bank account I’m looking in',
];

describe('the end of a flow', () => {
  it('has the case form, with the path, and the code and address of its article', async () => {
    const page = await walk([...untilHowLong, '48 hours or more']);
    await page.locator('[data-form=case] summary').press('Enter');
    const text = page.locator('.case-text');
    await text.waitFor();
    const said = await text.innerText();
    expect(said).toContain(
      '1. Has the amount been taken off your OKPay balance? → Yes, and my bank has nothing yet\n' +
        '2. Are the account holder’s name and account number right? → Yes, and that’s the bank account I’m looking in\n' +
        '3. How long is it since you made the withdrawal? → 48 hours or more',
    );
    expect(said).toContain('(WDR-101)');
    expect(said).toContain('\nPage: https://help.test/en/withdrawal-delayed/\n');
  });

  it('calculates when to contact support, and links to the section about it', async () => {
    const page = await walk([...untilHowLong, 'Less than 48 hours']);
    await page.locator('[data-form=waiting] summary').click();
    await page.locator('input[type=date]').fill('2026-11-20');
    await page.locator('input[type=time]').fill('18:05');
    await page.locator('.help-form-form [type=submit]').press('Enter');
    const answer = page.locator('.help-form-answer');
    expect(await answer.getAttribute('data-standing')).toBe('contact');
    await answer.locator('a').click();
    await page.waitForURL('**/en/withdrawal-delayed/#contact-support');
    expect(await page.locator('#contact-support').isVisible()).toBe(true);
  });
});
