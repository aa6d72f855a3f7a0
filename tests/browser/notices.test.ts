import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolationsInColours } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('notices');

const today = '2026-11-23T08:00:00Z';

interface Visit {
  /** The reader's time. */
  readonly now?: string;
  /** Content of the status file; undefined if it is missing. */
  readonly status?: string | object;
  readonly options?: BrowserContextOptions;
}

/** Opens a page at a time, with a status file. */
async function visit(path: string, { now = today, status, options }: Visit = {}): Promise<Page> {
  const context = await site.createContext(options);
  const page = await context.newPage();
  await page.clock.install({ time: now });
  const body = typeof status === 'object' ? JSON.stringify(status) : status;
  await page.route('**/live/status.json', (route) =>
    body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body }),
  );
  const answered = page.waitForResponse('**/live/status.json');
  await page.goto(site.url + path);
  await answered;
  return page;
}

const listShown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-notice]:visible')
    .evaluateAll((notices) => notices.map((notice) => notice.getAttribute('data-notice') ?? ''));

const slow = {
  id: 'labels-slow',
  severity: 'warning',
  start: '2026-11-23T06:00Z',
  end: '2026-11-23T09:00Z',
  title: { zh: '面单变慢', en: '<b>Labels</b> are slow' },
  text: { zh: '请等一等', en: 'Wait a little' },
  categories: ['labels'],
};

describe('a notice', () => {
  it.each([
    [today, ['maintenance']],
    ['2997-06-01T00:00:00Z', ['language-change', 'maintenance']],
    ['2999-01-01T00:00:00Z', ['maintenance']],
    ['2999-12-01T00:00:00Z', []],
  ])('is there when the reader’s clock says %s and it holds: %j', async (now, ids) => {
    const page = await visit('zh/change-language/', { now });
    expect(await listShown(page)).toEqual(ids);
  });

  it('disappears at its end and appears at its start while the page is open', async () => {
    const page = await visit('zh/change-language/', { now: '2996-12-31T23:59:00Z' });
    await expect.poll(() => listShown(page)).toEqual(['maintenance']);
    await page.clock.fastForward('02:00');
    await expect.poll(() => listShown(page)).toEqual(['language-change', 'maintenance']);
    await page.clock.setSystemTime('2999-12-01T00:00:00Z');
    await page.clock.fastForward('31:00');
    await expect.poll(() => listShown(page)).toEqual([]);
  });

  it('can be read without scripts', async () => {
    const page = await site.open('en/stamp-expired/', { javaScriptEnabled: false });
    expect(await listShown(page)).toEqual(['counters-fail', 'maintenance']);
    expect(await page.locator('[data-notice="counters-fail"]').innerText()).toContain(
      'Expected to end Monday, 1 January 2998',
    );
  });

  it('disappears at its end in the embed, too', async () => {
    const context = await site.createContext();
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.clock.install({ time: '2998-06-01T00:00:00Z' });
    await page.goto(`${site.url}en/embed/stamp-expired/`);
    expect(await listShown(page)).toEqual(['maintenance']);
    expect(refused).toEqual([]);
  });

  it('is updated after going forward and back in a flow', async () => {
    const page = await visit('en/solve/print/', { status: { notices: [slow] } });
    const ids = ['counters-fail', 'labels-slow', 'maintenance'];
    await expect.poll(() => listShown(page)).toEqual(ids);
    await page.getByText('It has', { exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Use a new stamp');
    expect(await listShown(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => listShown(page)).toEqual(ids);
  });

  it('has nothing wrong for axe, in light and in dark colours', async () => {
    const page = await visit('zh/stamp-expired/', {
      status: { notices: [slow] },
      options: { bypassCSP: true },
    });
    await expect.poll(() => listShown(page)).toHaveLength(3);
    // axe uses timers.
    await page.clock.resume();
    expect(await findViolationsInColours(page)).toEqual([]);
  });
});

describe('a status file', () => {
  it('adds a notice in the reader’s language, as text, until it ends', async () => {
    const page = await visit('en/stamp-expired/', { status: { notices: [slow] } });
    await expect
      .poll(() => listShown(page))
      .toEqual(['counters-fail', 'labels-slow', 'maintenance']);
    expect(await page.locator('[data-notice="labels-slow"]').innerText()).toBe(
      'Disruption <b>Labels</b> are slow\n\nWait a little\n\n' +
        'From Monday, 23 November 2026 at 14:00. Expected to end Monday, 23 November 2026 at 17:00 (China Standard Time).',
    );
    await page.clock.fastForward('01:00:01');
    await expect.poll(() => listShown(page)).toEqual(['counters-fail', 'maintenance']);
  });

  it('is shown only on the pages of its subject', async () => {
    const page = await visit('en/change-language/', { status: { notices: [slow] } });
    expect(await listShown(page)).toEqual(['maintenance']);
  });

  it('ends a built notice of the same name early', async () => {
    const over = { ...slow, id: 'counters-fail', end: '2026-11-23T07:00Z' };
    const page = await visit('en/stamp-expired/', { status: { notices: [over] } });
    await expect.poll(() => listShown(page)).toEqual(['maintenance']);
  });

  it('is requested again when the page becomes visible', async () => {
    const page = await visit('en/stamp-expired/');
    expect(await listShown(page)).toEqual(['counters-fail', 'maintenance']);
    await page.route('**/live/status.json', (route) =>
      route.fulfill({ json: { notices: [slow] } }),
    );
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => listShown(page)).toContain('labels-slow');
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a page', '<!doctype html><title>Not here</title>'],
    ['garbage', '{"notices":[{"id":"x"},null,{"__proto__":{"id":"x"}}]}'],
    ['huge', `{"notices":[],"x":"${'x'.repeat(100_000)}"}`],
  ])('that is %s changes nothing', async (_, status) => {
    const context = await site.createContext();
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    const page = await visit('en/stamp-expired/', { ...(status !== undefined && { status }) });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await listShown(page)).toEqual(['counters-fail', 'maintenance']);
    expect(errors).toEqual([]);
  });
});
