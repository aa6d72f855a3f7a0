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
    expect(await findViolations(page)).toEqual([]);
    await getPanel(page).getByRole('combobox').fill(query);
    await getPanel(page).locator('.result').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
