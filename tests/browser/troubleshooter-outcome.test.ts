import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');

/** Selects answers of the return flow in order, at a fixed time. */
async function walk(answers: readonly string[]): Promise<Page> {
  const context = await site.createContext({ timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T16:30+08:00');
  await page.goto(`${site.url}en/solve/return-not-arrived/`);
  for (const answer of answers) {
    const heading = await page.locator('[data-step-page] h1').innerText();
    await page.getByText(answer, { exact: true }).click();
    await expect.poll(() => page.locator('[data-step-page] h1').innerText()).not.toBe(heading);
  }
  return page;
}

const untilHowLong = ['Yes, and the shop has nothing yet', 'Yes, and that’s the shop I asked'];

describe('the end of a flow', () => {
  it.each([
    ['48 hours or more', 'Contact support now', 'now'],
    ['Less than 48 hours', 'Wait for now', 'later'],
  ])('of “%s” says in a banner: “%s”', async (answer, words, act) => {
    const page = await walk([...untilHowLong, answer]);
    const banner = page.locator('.step-advice');
    expect(await banner.innerText()).toBe(words);
    expect(await banner.getAttribute('data-act')).toBe(act);
    expect(await banner.locator('svg').isVisible()).toBe(true);
  });

  it('has the case form, with the path, and the code and address of its article', async () => {
    const page = await walk([...untilHowLong, '48 hours or more']);
    await page.locator('[data-form=case] summary').press('Enter');
    const text = page.locator('.case-text');
    await text.waitFor();
    const said = await text.innerText();
    expect(said).toContain(
      '1. Has the return been handed in to Posta? → Yes, and the shop has nothing yet\n' +
        '2. Are the recipient’s name and address right? → Yes, and that’s the shop I asked\n' +
        '3. How long is it since you sent the return? → 48 hours or more',
    );
    expect(said).toContain('(RE-1101)');
    expect(said).toContain('\nPage: https://help.test/en/return-delayed/\n');
  });

  it('calculates when to contact support, and links to the section about it', async () => {
    const page = await walk([...untilHowLong, 'Less than 48 hours']);
    await page.locator('[data-form=waiting] summary').click();
    await page.getByRole('button', { name: 'Another date' }).click();
    await page.locator('input[type=date]').fill('2026-11-20');
    await page.locator('input[type=time]').fill('18:05');
    await page.locator('.help-form-form [type=submit]').press('Enter');
    const answer = page.locator('.help-form-answer');
    expect(await answer.getAttribute('data-standing')).toBe('contact');
    await answer.locator('a').click();
    await page.waitForURL('**/en/return-delayed/#contact-support');
    expect(await page.locator('#contact-support').isVisible()).toBe(true);
  });
});
