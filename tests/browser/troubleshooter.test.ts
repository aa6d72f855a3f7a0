import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { findViolationsInColours } from '../support/axe.ts';
import { recordClicks, useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const partial = useBrowserSite('partial');

const flows = [
  'parcel-not-arrived',
  'return-not-arrived',
  'label-not-through',
  'record-wrong',
  'cannot-sign-in',
  'not-me',
];
const readers = flows.flatMap((flow) => localeIds.map((locale) => [flow, locale] as const));

/** Presses Tab until an answer has the focus, as a reader without a mouse does. */
async function tabToAnswer(page: Page): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('[data-step-answer]'))) return;
  }
  throw new Error(`${page.url()} has no answer within reach of the keyboard.`);
}

/** Selects the first answer of each step with the keyboard until an outcome; returns their number. */
async function answerByKeyboard(page: Page): Promise<number> {
  for (let answers = 0; answers < 7; answers += 1) {
    if ((await page.locator('[data-step-answer]').count()) === 0) return answers;
    await tabToAnswer(page);
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
    await page.locator('[data-step-page] h1').waitFor();
  }
  throw new Error('No outcome within seven steps.');
}

const getAnswer = (page: Page, text: string) =>
  page.locator('[data-step-answer]', { hasText: text });
const getHeading = (page: Page) => page.locator('[data-step-page] h1');
const getProgress = (page: Page) => page.locator('[data-step-progress]');

/** Clicks an answer and waits for the next step. */
async function answer(page: Page, text: string, heading: string): Promise<void> {
  await getAnswer(page, text).click();
  await expect.poll(() => getHeading(page).innerText()).toBe(heading);
}

/** Opens the return flow and marks the page: a reload would lose the mark. */
async function openMarked(): Promise<Page> {
  const page = await site.open('en/solve/return-not-arrived/');
  await page.evaluate(() => {
    document.documentElement.dataset.mark = 'kept';
  });
  return page;
}

const isMarked = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.mark === 'kept');

const toHowLong = async (page: Page): Promise<void> => {
  await answer(
    page,
    'Yes, and the shop has nothing yet',
    'Are the recipient’s name and address right?',
  );
  await answer(page, 'Yes, and that’s', 'How long is it since you sent the return?');
};

describe.each(readers)('a reader of %s in %s', (flow, locale) => {
  it('reaches an outcome with the keyboard alone', async () => {
    const page = await site.open(`${locale}/solve/${flow}/`);
    expect(await answerByKeyboard(page)).toBeGreaterThan(0);
    expect(await page.locator('.steps li').count()).toBeGreaterThan(0);
  });

  it('reaches it with scripts off', async () => {
    const page = await site.open(`${locale}/solve/${flow}/`, { javaScriptEnabled: false });
    for (let steps = 0; steps < 7; steps += 1) {
      const first = page.locator('[data-step-answer]').first();
      if ((await first.count()) === 0) break;
      await first.click();
    }
    expect(await page.locator('[data-step-answer]').count()).toBe(0);
    expect(await page.locator('.steps li').count()).toBeGreaterThan(0);
  });
});

describe('with scripts', () => {
  it('moves without a reload, to the heading, and announces the step', async () => {
    const page = await openMarked();
    await toHowLong(page);
    expect(await isMarked(page)).toBe(true);
    expect(page.url()).toBe(`${site.url}en/solve/return-not-arrived/how-long/`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('[data-step-status]').innerText()).toBe('Step 3, at most 1 more');
    expect(await getProgress(page).innerText()).toBe('Step 3, at most 1 more');
    expect(await page.title()).toContain('How long is it');
    const sharing = await page.locator('link[rel=canonical]').count();
    expect(sharing).toBe(0);
  });

  it('links to the same step in the language switch', async () => {
    const page = await openMarked();
    await toHowLong(page);
    await page.locator('.site-header [data-locale-choice=zh]').click();
    await page.waitForURL('**/zh/solve/return-not-arrived/how-long/');
  });

  it('goes back and forward with the browser, path included', async () => {
    const page = await openMarked();
    await toHowLong(page);
    await page.goBack();
    await expect.poll(() => getHeading(page).innerText()).toContain('Are the recipient');
    expect(await page.locator('[data-step-path] li').count()).toBe(1);
    await page.goForward();
    await expect.poll(() => getHeading(page).innerText()).toContain('How long');
    expect(await page.locator('[data-step-path] li').count()).toBe(2);
    expect(await isMarked(page)).toBe(true);
  });

  it('keeps the path over a reload, also without storage', async () => {
    const context = await site.createContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(`${site.url}en/solve/return-not-arrived/`);
    await toHowLong(page);
    await page.reload();
    expect(await page.locator('[data-step-path] li').allInnerTexts()).toEqual([
      expect.stringContaining('Yes, and the shop has nothing yet'),
      expect.stringContaining('Yes, and that’s'),
    ]);
    expect(await getProgress(page).innerText()).toBe('Step 3, at most 1 more');
  });

  it('has its own path for the case after a return from the back-forward cache', async () => {
    const page = await openMarked();
    await toHowLong(page);
    const kept = await page.evaluate(() => {
      sessionStorage.setItem('help:solve-path', '{"to":"/zh/solve/","steps":[]}');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return sessionStorage.getItem('help:solve-path');
    });
    expect(kept).toContain('Yes, and the shop has nothing yet');
  });

  it('allows changing every answer', async () => {
    const page = await openMarked();
    await toHowLong(page);
    await page.locator('[data-step-back]').nth(1).click();
    await expect.poll(() => getHeading(page).innerText()).toContain('Are the recipient');
    expect(await page.locator('[data-step-path] li').count()).toBe(1);
    await answer(page, 'No, something is wrong', 'The details are wrong: contact support now');
    expect(await page.locator('[data-step-path] li').nth(1).innerText()).toContain('something');
    await page.locator('[data-step-restart]').click();
    await expect.poll(() => page.url()).toBe(`${site.url}en/solve/return-not-arrived/`);
    await expect.poll(() => page.locator('[data-step-path]').isHidden()).toBe(true);
    expect(await isMarked(page)).toBe(true);
  });

  it('treats a double click as one answer', async () => {
    const page = await site.open('en/solve/not-me/');
    // The next step is already loaded; otherwise the second click would hit the same answer.
    await page.waitForLoadState('networkidle');
    await getAnswer(page, 'Done').dblclick({ delay: 30 });
    await expect.poll(() => getHeading(page).innerText()).toBe('What has happened?');
    expect(page.url()).toBe(`${site.url}en/solve/not-me/what-happened/`);
    await getAnswer(page, 'An extra entry').click();
    await page.waitForURL('**/extra-entry/');
    expect(await page.locator('[data-step-path] li').count()).toBe(2);
  });

  it('opens a shared step without a path', async () => {
    const page = await site.open('en/solve/return-not-arrived/how-long/');
    expect(await getHeading(page).innerText()).toContain('How long');
    expect(await page.locator('[data-step-path]').isHidden()).toBe(true);
    expect(await getProgress(page).innerText()).toBe('At most 1 more');
  });

  it('allows opening an answer in a new tab', async () => {
    const page = await openMarked();
    const clicks = await recordClicks(page);
    const link = getAnswer(page, 'I’m not sure');
    expect(await link.getAttribute('href')).toBe('/en/solve/return-not-arrived/record/');
    await link.click({ modifiers: ['Control'] });
    expect(await clicks()).toEqual(['left to the browser']);
    expect(page.url()).toBe(`${site.url}en/solve/return-not-arrived/`);
  });

  it.each([
    ['does not answer', 'abort'],
    ['answers with a page of its own', 'portal'],
  ])('is a plain link with the path if the network %s', async (_, kind) => {
    const page = await site.createContext().then((context) => context.newPage());
    await page.route('**/solve/**', (route) => {
      if (route.request().isNavigationRequest()) return route.continue();
      if (kind === 'abort') return route.abort();
      return route.fulfill({ contentType: 'text/html', body: '<h1>Hotel Wi-Fi</h1>' });
    });
    await page.goto(`${site.url}en/solve/return-not-arrived/`);
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'kept';
    });
    await getAnswer(page, 'Yes, and the shop').click();
    await page.waitForURL('**/address-details/');
    expect(await isMarked(page)).toBe(false);
    expect(await page.locator('[data-step-path] li').allInnerTexts()).toEqual([
      expect.stringContaining('Yes, and the shop has nothing yet'),
    ]);
  });

  it('needs no network for the other steps after the first', async () => {
    const page = await site.createContext().then((context) => context.newPage());
    const files: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) files.push(request.url());
    });
    const file = page.waitForResponse('**/steps.json');
    await page.goto(`${site.url}zh/solve/cannot-sign-in/`);
    await (await file).finished();
    await page.context().setOffline(true);
    expect(await answerByKeyboard(page)).toBeGreaterThan(1);
    expect(files).toEqual([`${site.url}zh/solve/cannot-sign-in/steps.json`]);
  });

  it('loads steps on demand only in data saver mode', async () => {
    const context = await site.createContext();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${site.url}en/solve/return-not-arrived/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await toHowLong(page);
    expect(asked).toEqual([
      '/en/solve/return-not-arrived/address-details/',
      '/en/solve/return-not-arrived/how-long/',
    ]);
  });

  it.each([
    ['is missing', 404, ''],
    ['is no JSON', 200, '<h1>Hotel Wi-Fi</h1>'],
    ['holds nothing', 200, 'null'],
    ['holds no steps', 200, '{"/en/solve/return-not-arrived/address-details/":"<p>a</p>","b":1}'],
  ])('takes each step from its page where the file of them %s', async (_, status, body) => {
    const page = await site.createContext().then((context) => context.newPage());
    await page.route('**/steps.json', (route) => route.fulfill({ status, body }));
    const file = page.waitForResponse('**/steps.json');
    await page.goto(`${site.url}en/solve/return-not-arrived/`);
    await page.evaluate(() => {
      document.documentElement.dataset.mark = 'kept';
    });
    await (await file).finished();
    await toHowLong(page);
    expect(await isMarked(page)).toBe(true);
  });

  it('ignores invalid paths in the storage', async () => {
    const context = await site.createContext();
    await context.addInitScript(() => {
      sessionStorage.setItem('help:solve-path', '{"to":"/en/solve/not-me/","steps":[{"href":1}]}');
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}en/solve/not-me/`);
    expect(await page.locator('[data-step-path]').isHidden()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('works below a base path', async () => {
    const page = await partial.open('en/solve/parcel/');
    await answer(page, 'They were not', 'Try again');
    expect(page.url()).toBe(`${partial.url}en/solve/parcel/check/`);
  });
});

describe('ways in', () => {
  it('lead from an empty search', async () => {
    const page = await site.open('en/self-check/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').fill('qwxzv');
    await page.locator('dialog .search-guides a').first().click();
    await page.waitForURL('**/en/solve/');
  });

  it('lead from the home page to flows and to the list of all', async () => {
    const page = await site.open('zh/');
    const hrefs = await page
      .locator('.situations a[href*="/solve/"]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
    expect(hrefs).toEqual([
      '/zh/solve/return-not-arrived/',
      '/zh/solve/parcel-not-arrived/',
      '/zh/solve/',
      '/zh/solve/not-me/',
    ]);
  });

  it('thank a reader whom an article helped, without scripts', async () => {
    const page = await site.open('zh/return-delayed/', { javaScriptEnabled: false });
    expect(await page.locator('#solved').isVisible()).toBe(false);
    await page.locator('.solved a').first().click();
    expect(await page.locator('#solved').isVisible()).toBe(true);
    expect(await page.locator('h3:focus').innerText()).toBe('好，解决了就好。');
  });
});

describe('in light and in dark colours', () => {
  it.each([
    'zh/solve/',
    'zh/solve/parcel-not-arrived/',
    'en/solve/not-me/',
    'en/solve/return-not-arrived/wait/',
    'zh/solve/return-not-arrived/contact-now/',
  ])('%s has no violation', async (path) => {
    const page = await site.open(path, { bypassCSP: true });
    expect(await findViolationsInColours(page)).toEqual([]);
  });

  it('a step with a path behind it has none', async () => {
    const page = await site.open('en/solve/return-not-arrived/', { bypassCSP: true });
    await toHowLong(page);
    expect(await findViolationsInColours(page)).toEqual([]);
  });
});

it('has targets as large as a thumb', async () => {
  const page = await site.open('zh/solve/not-me/', { viewport: { width: 360, height: 640 } });
  for (const link of await page.locator('#main .answer, .step-ways a, .step-links a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
