import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolationsInColours } from '../support/axe.ts';
import { useBrowserSite } from '../support/browser.ts';
import { useEmbedHost } from '../support/embed-host.ts';

const site = useBrowserSite('real');
const host = useEmbedHost(site);

const paper = { light: 'rgb(247, 246, 251)', dark: 'rgb(20, 18, 28)' } as const;
const getPaper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const getLook = (page: Page) =>
  page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return { scheme: dataset.scheme, size: style.fontSize };
  });

/** Opens a page and records its messages. */
async function openAndListen(path: string, options: BrowserContextOptions = {}) {
  const context = await site.createContext(options);
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, said };
}

const path = 'en/embed/return-delayed/';

describe('the appearance set by the address', () => {
  it.each([
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['none', 'dark', 'dark'],
    ['none', 'light', 'light'],
  ] as const)('theme=%s on a %s system is %s', async (theme, colorScheme, expected) => {
    const page = await site.open(`${path}?theme=${theme}`, { colorScheme });
    expect(await getPaper(page)).toBe(paper[expected]);
  });

  it('is applied before the first paint', async () => {
    const context = await site.createContext({ colorScheme: 'light' });
    const page = await context.newPage();
    // The state before the deferred script and the body.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}${path}?theme=dark&scale=1.5`);
    expect(await getLook(page)).toEqual({ scheme: 'dark', size: '150%' });
    expect(await getPaper(page)).toBe(paper.dark);
    expect(
      await page.evaluate(() => {
        const early = document.querySelector('head > script:not([src])');
        const styles = document.querySelector('link[rel=stylesheet]');
        return early && styles && early.compareDocumentPosition(styles);
      }),
    ).toBe(4);
  });

  it.each([
    'theme=<script>alert(1)</script>&scale=<img src=x onerror=alert(1)>',
    'theme=__proto__&scale=__proto__&__proto__=1&constructor=2',
    'theme=dark"onload="alert(1)&scale=1;color:red',
    'host=javascript:alert(1)&theme[]=dark',
    'host=//evil.example&scale=NaN',
    'host=https://evil.example/%2e%2e&scale=',
    'host=*&scale=-Infinity&theme=',
    '%E0%A4%A&theme=%00',
  ])('is nothing where it asks for %s', async (search) => {
    const { page, said } = await openAndListen(`${path}?${search}`);
    expect(await getLook(page)).toEqual({ scheme: undefined, size: '' });
    expect(said).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('is no larger than fits', async () => {
    const page = await site.open(`${path}?scale=1e9`);
    expect((await getLook(page)).size).toBe('200%');
  });

  it.each(['zh', 'en'])('fits a small phone at twice the size, %s', async (locale) => {
    for (const id of ['return-delayed', 'parcel-paid-not-sent', 'self-check', 'contact-support']) {
      const page = await site.open(`${locale}/embed/${id}/?scale=2`, {
        viewport: { width: 320, height: 640 },
      });
      const outside = await page.evaluate(() => {
        const scrolls = (element: Element) => element.closest('.table-box') !== null;
        document.querySelector('.feedback')?.removeAttribute('hidden');
        return [...document.querySelectorAll('main *')]
          .filter((element) => !scrolls(element) && element.getBoundingClientRect().right > 320)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(outside, id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
    }
  });
});

describe('a WebView without storage', () => {
  it.each([
    [
      'throws',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('denied');
          },
        }),
    ],
    ['is undefined', () => Object.defineProperty(window, 'localStorage', { value: undefined })],
  ])('works the same if it %s', async (_how, forbid) => {
    const errors: string[] = [];
    const opened = await host.open(`${path}?theme=dark`, {
      prepare: async (context) => {
        await context.addInitScript(forbid);
        context.on('weberror', (error) => errors.push(error.error().message));
      },
    });
    expect((await opened.wait('ready')).id).toBe('return-delayed');
    expect(errors).toEqual([]);
  });
});

describe('without scripts', () => {
  it('the text is complete, links work, and the question is hidden', async () => {
    const page = await site.open(`${path}?theme=light`, {
      javaScriptEnabled: false,
      colorScheme: 'dark',
    });
    const shot = await page.locator('.escalation').isVisible();
    expect(shot).toBe(true);
    expect(await page.locator('.feedback').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Why it can take longer' }).click();
    expect(page.url()).toBe(`${site.url}en/embed/delivery-times/#why-longer`);
    await page.getByRole('link', { name: '看中文版' }).click();
    expect(page.url()).toBe(`${site.url}zh/embed/delivery-times/`);
  });
});

describe('the policy of a page', () => {
  it.each(['zh', 'en'])('says nothing in the console in %s', async (locale) => {
    for (const id of ['return-delayed', 'self-check', 'delivery-times']) {
      const { said } = await openAndListen(`${locale}/embed/${id}/?theme=dark&scale=1.3`);
      expect(said, id).toEqual([]);
    }
  });

  it('blocks unknown scripts', async () => {
    const { page, said } = await openAndListen(path);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true';
      document.head.append(script);
    });
    await expect.poll(() => said.join()).toContain('Content Security Policy');
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });
});

describe('for everyone, in light and in dark colours', () => {
  it.each(
    ['zh', 'en'].flatMap((locale) =>
      ['return-delayed', 'self-check', 'delivery-times', 'contact-support'].map(
        (id) => `${locale}/embed/${id}/`,
      ),
    ),
  )('%s has no violation, question included', async (from) => {
    const context = await site.createContext({ bypassCSP: true });
    await context.addInitScript(() => {
      Object.assign(window, { HelpHost: { postMessage: () => undefined } });
    });
    const page = await context.newPage();
    await page.goto(site.url + from);
    await page.locator('.feedback [data-answer=no]').click();
    expect(await findViolationsInColours(page)).toEqual([]);
  });
});

it('the keyboard reaches the question and answers it', async () => {
  const opened = await host.open('zh/embed/return-delayed/');
  await opened.wait('ready');
  await opened.say({ help: 1, type: 'connect' });
  const { frame, page } = opened;
  await frame.locator('.related a').last().focus();
  const focused = () => frame.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('解决了');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await opened.wait('resolved')).isResolved).toBe(false);
  expect(await frame.getByRole('status').innerText()).toBe(
    '那就回答几个问题，一步步找办法；也可以直接联系客服。',
  );
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('回答几个问题，找到办法');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await opened.wait('contact')).code).toBe('RE-1101');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Read this in English');
});

it('prints in light colours, without parts for screens', async () => {
  const page = await site.open(`${path}?theme=dark`);
  await page.emulateMedia({ media: 'print' });
  expect(await getPaper(page)).toBe('rgb(255, 255, 255)');
  expect(await page.locator('.translation').isVisible()).toBe(false);
  expect(await page.locator('.escalation').isVisible()).toBe(true);
});
