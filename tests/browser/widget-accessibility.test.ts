import { describe, expect, it } from 'vitest';
import { findViolationsInColours } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import {
  getField,
  getFrame,
  openHostPage,
  openSuggestion,
  openWidget,
  waitForStart,
} from '../support/widget.ts';

const site = useBrowserSite('real');

describe('in light and in dark colours', () => {
  it.each([
    ['zh-CN', '退件'],
    ['en', 'return'],
  ])('the panel in %s has no violation: start, an article, results, steps', async (lang, query) => {
    const page = await openHostPage(site, {
      lang,
      attributes: 'context="RE-1101"',
      options: { reducedMotion: 'reduce', bypassCSP: true },
    });
    expect(await findViolationsInColours(page)).toEqual([]);
    await openWidget(page);
    await getField(page).fill(query);
    await getFrame(page).locator('.result-link').first().waitFor();
    expect(await findViolationsInColours(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSuggestion(page);
    await getFrame(page).locator('[data-answer=no]').click();
    expect(await findViolationsInColours(page)).toEqual([]);
    await page.locator('help-widget .back').click();
    await waitForStart(page);
    await getFrame(page).locator('[data-flow-offer] a').first().click();
    await getFrame(page).locator('main[data-kind=step]').waitFor();
    expect(await findViolationsInColours(page)).toEqual([]);
  });
});
