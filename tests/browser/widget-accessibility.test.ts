import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
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

/** Checks the page with the panel, and the page in the frame. */
async function findAll(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(findViolations));
  return found.flat();
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([
    ['zh-CN', '提现'],
    ['en', 'withdrawal'],
  ])('the panel in %s has no violation: start, an article, results, steps', async (lang, query) => {
    const page = await openHostPage(site, {
      lang,
      attributes: 'context="WDR-101"',
      options: { colorScheme, reducedMotion: 'reduce', bypassCSP: true },
    });
    expect(await findAll(page)).toEqual([]);
    await openWidget(page);
    await getField(page).fill(query);
    await getFrame(page).locator('.result').first().waitFor();
    expect(await findAll(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSuggestion(page);
    await getFrame(page).locator('[data-answer=no]').click();
    expect(await findAll(page)).toEqual([]);
    await page.locator('help-widget .back').click();
    await waitForStart(page);
    await getFrame(page).locator('[data-flow-offer] a').first().click();
    await getFrame(page).locator('main[data-kind=step]').waitFor();
    expect(await findAll(page)).toEqual([]);
  });
});
