import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import { fence, useEmbedHost, type HostPage } from '../support/embed-host.ts';

const site = useBrowserSite('real');
// A host with redirects would redirect before the page of the retired id is loaded.
const partial = useBrowserSite('partial', { isPlain: true });
const host = useEmbedHost(site);
const partialHost = useEmbedHost(partial);

const flow = 'embed/solve/return-not-arrived/';

/** Makes the host reply to every `ready`, as docs/embed.md requires. */
const connectAlways = ({ page }: HostPage) =>
  page.evaluate(() => {
    addEventListener('message', ({ source, origin, data }: MessageEvent<{ type: string }>) => {
      if (data.type === 'ready')
        (source as Window).postMessage({ help: 1, type: 'connect' }, origin);
    });
  });

const openConnected = async (path: string): Promise<HostPage> => {
  const opened = await host.open(path);
  await connectAlways(opened);
  await opened.wait('ready');
  await opened.say({ help: 1, type: 'connect' });
  return opened;
};

const listHeard = async ({ hear }: HostPage, type: string) =>
  (await hear()).map(({ data }) => data).filter((data) => data.type === type);

/** Presses Tab in the frame until the focused element matches. */
async function tabTo({ page, frame }: HostPage, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${frame.url()} has no ${selector} within reach of the keyboard.`);
}

/** Presses Enter on a link and returns the `ready` message of the next page. */
async function followByKeyboard(opened: HostPage, selector: string) {
  await tabTo(opened, selector);
  const before = (await opened.hear()).length;
  await opened.page.keyboard.press('Enter');
  return opened.wait('ready', before);
}

const isAtOutcome = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('a.answer') === null);

describe.each(localeIds)('a reader in an app whom an article did not help, in %s', (locale) => {
  it('leads from its end to an outcome with the keyboard only', async () => {
    const opened = await openConnected(`${locale}/embed/return-delayed/?theme=dark&scale=1.2`);
    await opened.frame.locator('[data-answer=no]').focus();
    await opened.page.keyboard.press('Enter');
    let said = await followByKeyboard(opened, '[data-offer] a');
    const seen = [said.node];
    while (!(await isAtOutcome(opened.frame))) {
      said = await followByKeyboard(opened, 'a.answer');
      seen.push(said.node);
      expect(seen.length).toBeLessThanOrEqual(7);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(said).toMatchObject({ kind: 'step', locale, flow: 'return-not-arrived' });
    expect(new URL(opened.frame.url()).search).toBe(
      `?theme=dark&scale=1.2&host=${encodeURIComponent(host.origin)}`,
    );
    expect(await opened.frame.locator('.steps li').count()).toBeGreaterThan(0);
    expect(opened.page.context().pages()).toHaveLength(1);
    // The `solve` messages match the steps that were opened.
    expect((await listHeard(opened, 'solve')).map(({ node }) => node)).toEqual([
      undefined,
      ...seen.slice(1),
    ]);
    expect(await listHeard(opened, 'navigate')).toEqual([]);
  });

  it('leads there without scripts', async () => {
    const page = await site.open(`${locale}/embed/return-delayed/`, {
      javaScriptEnabled: false,
    });
    await page.locator('.solved a').click();
    expect(page.url()).toBe(site.url + locale + '/' + flow);
    expect(await page.locator('.back').isVisible()).toBe(false);
    for (let steps = 0; steps < 7; steps += 1) {
      const first = page.locator('a.answer').first();
      if ((await first.count()) === 0) break;
      await first.click();
    }
    expect(await page.locator('a.answer').count()).toBe(0);
    expect(await page.locator('.steps li').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).pathname).toContain(`/${locale}/${flow}`);
  });
});

describe('the message for a step', () => {
  it('is sent once for a double click', async () => {
    const opened = await openConnected('en/embed/solve/not-me/');
    await opened.frame.locator('.answer').first().dblclick({ delay: 40 });
    await opened.frame.waitForURL('**/what-happened/**');
    await opened.frame.locator('.answer').first().click();
    await opened.frame.waitForURL('**/contact-now/**');
    expect((await listHeard(opened, 'solve')).map(({ node }) => node)).toEqual([
      'what-happened',
      'contact-now',
    ]);
  });

  it('contains its flow, its node and an article for older hosts', async () => {
    const opened = await host.open(`en/${flow}how-long/`);
    const title = await opened.frame.title();
    expect(await opened.wait('ready')).toEqual({
      help: 1,
      type: 'ready',
      kind: 'step',
      locale: 'en',
      id: 'return-delayed',
      flow: 'return-not-arrived',
      node: 'how-long',
      title,
      href: '/en/solve/return-not-arrived/how-long/',
    });
  });

  it('contains the start article for the list of flows', async () => {
    const opened = await host.open('zh/embed/solve/');
    expect(await opened.wait('ready')).toEqual({
      help: 1,
      type: 'ready',
      kind: 'flows',
      locale: 'zh',
      id: 'self-check',
      title: '一步步找到办法',
      href: '/zh/solve/',
    });
  });

  it('has its own type and is not a navigation', async () => {
    const opened = await openConnected(`en/${flow}contact-now/`);
    const list = opened.frame.locator('.step-links a', { hasText: 'Other problems' });
    await list.click();
    expect(await opened.wait('solve')).toEqual({
      help: 1,
      type: 'solve',
      url: `${site.url}en/embed/solve/?host=${encodeURIComponent(host.origin)}`,
      locale: 'en',
    });
    await opened.frame.waitForURL('**/en/embed/solve/**');
    const before = (await opened.hear()).length;
    await opened.frame.getByRole('link', { name: '看中文版' }).click();
    expect(await opened.wait('solve', before)).toMatchObject({ locale: 'zh' });
    expect(await listHeard(opened, 'navigate')).toEqual([]);
  });

  it('is a navigation for a link to an article', async () => {
    const opened = await openConnected(`en/${flow}contact-now/`);
    await opened.frame.locator('.step-ways a').first().click();
    expect(await opened.wait('navigate')).toMatchObject({
      kind: 'article',
      id: 'return-delayed',
      section: 'how-long',
    });
  });

  it('contains the data for support after a click on contact', async () => {
    const opened = await openConnected(`en/${flow}contact-now/`);
    const button = opened.frame.locator('.escalation').getByRole('button');
    await button.click();
    expect(await opened.wait('contact')).toEqual({
      help: 1,
      type: 'contact',
      id: 'return-delayed',
      code: 'RE-1101',
      flow: 'return-not-arrived',
      node: 'contact-now',
      channels: ['chat', 'phone', 'email'],
      evidence: ['tracking-number', 'weight', 'time', 'account-email', 'screenshot'],
    });
  });

  it('is sent again after a return from the back-forward cache', async () => {
    const opened = await openConnected(`en/${flow}`);
    await fence(opened);
    const before = (await opened.hear()).length;
    await opened.frame.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await opened.wait('ready', before)).toMatchObject({ kind: 'step' });
    await opened.wait('height', before);
  });
});

it('nothing waits for a host that is not connected', async () => {
  const page = await site.open(`en/${flow}contact-now/`);
  expect(await page.locator('.feedback').isVisible()).toBe(false);
  expect(await page.locator('.back').isVisible()).toBe(false);
  expect(await page.locator('.escalation').isVisible()).toBe(true);
});

describe('the way back', () => {
  const back = (frame: Frame | Page) => frame.getByRole('button', { name: 'Back' });

  it('leads back along the flow to its first article, and never out of the frame', async () => {
    const opened = await openConnected('en/embed/return-delayed/');
    await opened.frame.locator('[data-answer=no]').click();
    expect(await back(opened.frame).isVisible()).toBe(false);
    await opened.frame.locator('[data-offer] a').click();
    await opened.frame.locator('a.answer').first().click();
    await opened.frame.waitForURL(/return-not-arrived\/[^/]+\//);
    await back(opened.frame).click();
    await opened.frame.waitForURL((url) => url.pathname === `/en/${flow}`);
    await back(opened.frame).click();
    await opened.frame.waitForURL('**/en/embed/return-delayed/**');
    expect(await back(opened.frame).isVisible()).toBe(false);
    expect(opened.page.url()).toBe(`${host.origin}/`);
  });

  it('leads from an article to the step that linked to it', async () => {
    const opened = await openConnected(`en/${flow}contact-now/`);
    await opened.frame.locator('.step-ways a').first().click();
    await opened.frame.waitForURL('**/embed/return-delayed/**');
    await back(opened.frame).click();
    await opened.frame.waitForURL('**/contact-now/**');
  });

  it('is not offered after the page of a retired step', async () => {
    const opened = await partialHost.open('en/embed/solve/send-it/how-much/?theme=dark');
    expect(await opened.wait('ready')).toMatchObject({ flow: 'parcel', node: 'taken' });
    const { pathname, search } = new URL(opened.frame.url());
    expect(pathname).toBe('/help/en/embed/solve/parcel/');
    expect(search).toBe(`?theme=dark&host=${encodeURIComponent(partialHost.origin)}`);
    expect(await back(opened.frame).isVisible()).toBe(false);
  });
});

describe('a permanent link to a step', () => {
  it('leads to the embedded step in the reader’s language', async () => {
    const page = await partial.open('go/solve/parcel/support/?view=embed&lang=en-GB&theme=dark');
    await page.waitForURL('**/help/en/embed/solve/parcel/support/?theme=dark');
    expect(await page.locator('h1').innerText()).toBe('Contact support');
  });

  it('leads to the list by its id, in any case', async () => {
    const page = await site.open('go/Solve?lang=zh');
    await page.waitForURL('**/zh/solve/');
  });
});

describe.each(['light', 'dark'])('for everyone, in %s colours', (theme) => {
  it.each(
    localeIds.flatMap((locale) =>
      [
        '',
        'return-not-arrived/',
        'cannot-sign-in/code/',
        'parcel-not-arrived/wait/',
        'return-not-arrived/contact-now/',
      ].map((path) => `${locale}/embed/solve/${path}`),
    ),
  )('%s has no violation, with a host and a way back', async (path) => {
    const context = await site.createContext({ bypassCSP: true });
    await context.addInitScript(() => {
      Object.assign(window, { HelpHost: { postMessage: () => undefined } });
    });
    const page = await context.newPage();
    await page.goto(`${site.url}en/embed/solve/not-me/`);
    await page.goto(`${site.url}${path}?theme=${theme}`, { referer: `${site.url}en/embed/solve/` });
    await page.locator('.back').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

it.each(localeIds)('steps fit a small phone at twice the size, %s', async (locale) => {
  for (const path of ['', 'return-not-arrived/', 'return-not-arrived/contact-now/']) {
    const page = await site.open(`${locale}/embed/solve/${path}?scale=2`, {
      viewport: { width: 320, height: 640 },
    });
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.feedback, .back'))
        part.removeAttribute('hidden');
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});
