import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import { useEmbedHost } from '../support/embed-host.ts';
import { findWide, screens } from '../support/reflow.ts';

const site = useBrowserSite('partial');
const host = useEmbedHost(site);

const paths = ['zh/every-component/', 'en/embed/every-component/'] as const;

/** Returns the texts of the tabs that are selected, and of the panels that are visible. */
const readTabs = async (page: Page) => ({
  selected: await page.locator('[role=tab][aria-selected=true]').allInnerTexts(),
  panels: await page.locator('.tab:not([hidden])').count(),
});

describe.each(paths)('%s', (path) => {
  it('shows one panel of tabs at a time, chosen by click and by key, in all groups', async () => {
    const page = await site.open(path);
    const second = path.startsWith('zh') ? '安卓' : 'Android';
    const tabs = page.locator('[role=tablist]').first().getByRole('tab');
    expect((await readTabs(page)).selected).toEqual(['iPhone', second]);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await readTabs(page)).toEqual({ selected: [second, second], panels: 2 });
    expect(await tabs.nth(1).evaluate((tab) => tab === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    expect((await readTabs(page)).selected).toEqual(['iPhone', 'iPhone']);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect((await readTabs(page)).selected).toEqual(['iPhone', 'iPhone']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'tabpanel',
    );
    // Panels that are not shown are not reached.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.tab[hidden]'))).toBeNull();
    // With another key, arrows belong to the browser.
    await tabs.first().focus();
    await page.keyboard.press('Control+ArrowRight');
    expect((await readTabs(page)).selected).toEqual(['iPhone', 'iPhone']);
    await tabs.nth(1).click();
    await page.reload();
    expect((await readTabs(page)).selected).toEqual([second, second]);
  });

  it('opens a panel and details for a link to what is in them', async () => {
    const page = await site.open(`${path}#apple`);
    expect(await page.locator('#apple').isVisible()).toBe(true);
    await page.locator('[role=tablist]').first().getByRole('tab').nth(1).click();
    expect(await page.locator('#apple').isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = '#weekend';
    });
    await page.locator('#weekend').waitFor();
    await page.evaluate(() => {
      location.hash = '#apple';
    });
    await page.locator('#apple').waitFor();
  });

  it('prints all panels under their labels, and what is in details', async () => {
    const page = await site.open(path);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('.tab').evaluateAll((tabs) => tabs.map((tab) => tab.checkVisibility())),
    ).toEqual([true, true, true, true]);
    expect(await page.locator('.tab-label').first().isVisible()).toBe(true);
    expect(await page.locator('[role=tablist]').first().isVisible()).toBe(false);
    expect(await page.locator('#weekend').isVisible()).toBe(true);
    expect(
      await page
        .locator('#apple')
        .evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(true);
  });

  it('shows everything without scripts, and nothing claims to be a tab', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('[role=tab], [role=tabpanel]').count()).toBe(0);
    expect(await page.locator('.tab:visible').count()).toBe(4);
    expect(await page.locator('.tab-label:visible').count()).toBe(4);
    await page.locator('.prose summary').first().click();
    expect(await page.locator('#weekend').isVisible()).toBe(true);
  });

  it('has no violation, no error, and nothing wider than a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open(path, { bypassCSP: true, colorScheme });
      await page.locator('.prose summary').first().click();
      expect(await findViolations(page)).toEqual([]);
      for (const screen of screens) expect(await findWide(page, screen)).toEqual([]);
    }
  });

  it('plays the video with its captions under the policy of the page', async () => {
    const context = await site.createContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    await page.goto(site.url + path);
    const played = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
      const { height } = video.getBoundingClientRect();
      const [track] = video.textTracks;
      if (track) track.mode = 'showing';
      video.muted = true;
      await video.play();
      await new Promise((done) => {
        video.addEventListener('timeupdate', done, { once: true });
      });
      return {
        cues: track?.cues?.length,
        before: height,
        after: video.getBoundingClientRect().height,
      };
    });
    expect(played).toEqual({ cues: 1, before: played.after, after: played.before });
    expect(said).toEqual([]);
  });
});

it('works in a frame without storage', async () => {
  const { frame } = await host.open('zh/embed/every-component/', { sandbox: 'allow-scripts' });
  const tab = frame.getByRole('tab', { name: '安卓' }).first();
  await tab.click();
  expect(await tab.getAttribute('aria-selected')).toBe('true');
});
