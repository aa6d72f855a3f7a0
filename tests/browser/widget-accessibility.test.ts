import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import { getPanel, getView, openHostPage, openWidget } from '../support/widget.ts';

const site = useBrowserSite('real');

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([
    ['zh-CN', '提现'],
    ['en', 'withdrawal'],
  ])('the panel in %s has no violation: suggestions, an article, results', async (lang, query) => {
    const page = await openHostPage(site, {
      lang,
      attributes: 'context="WDR-101"',
      options: { colorScheme, reducedMotion: 'reduce', bypassCSP: true },
    });
    expect(await findViolations(page)).toEqual([]);
    await openWidget(page);
    expect(await findViolations(page)).toEqual([]);
    await getView(page).locator('.suggestions a').first().click();
    await getView(page).locator('article').waitFor();
    await getView(page).locator('.resolved .button').last().click();
    expect(await findViolations(page)).toEqual([]);
    await getPanel(page).getByRole('combobox').fill(query);
    await getPanel(page).locator('.result').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it.each(['zh-CN', 'en'])('guided troubleshooting in %s has none, step by step', async (lang) => {
    const page = await openHostPage(site, {
      lang,
      options: { colorScheme, reducedMotion: 'reduce', bypassCSP: true },
    });
    await openWidget(page);
    expect(await findViolations(page)).toEqual([]);
    await getView(page).locator('.flow-offer a').click();
    await getView(page).locator('.flows a').nth(1).click();
    const answers = getView(page).locator('.step .answers a');
    for (let steps = 1; steps < 7; steps += 1) {
      await getView(page).locator('.step').waitFor();
      expect(await findViolations(page)).toEqual([]);
      if ((await answers.count()) === 0) return;
      const heading = await getView(page).locator('h3').innerText();
      await answers.last().click();
      await expect.poll(() => getView(page).locator('h3').innerText()).not.toBe(heading);
    }
    throw new Error('No outcome within seven steps.');
  });
});
