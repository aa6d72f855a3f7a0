import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';

const site = useBrowserSite('real');
const path = 'zh/embed/return-delayed/';

/** Bridges that native apps inject before the first script of the page; each records its messages. */
const bridges = {
  'React Native': () => {
    const page = window as unknown as Record<string, unknown>;
    const said: unknown[] = (page.said = []);
    page.ReactNativeWebView = {
      postMessage(message: unknown) {
        said.push(typeof message === 'string' ? JSON.parse(message) : 'no text');
      },
    };
  },
  WKWebView: () => {
    const page = window as unknown as Record<string, unknown>;
    const said: unknown[] = (page.said = []);
    const help = {
      postMessage(this: unknown, message: unknown) {
        // Methods of native objects must be called on the object.
        if (this !== help) throw new TypeError('Illegal invocation');
        said.push(typeof message === 'object' ? message : 'no object');
      },
    };
    page.webkit = { messageHandlers: { help } };
  },
  Android: () => {
    const page = window as unknown as Record<string, unknown>;
    const said: unknown[] = (page.said = []);
    const HelpHost = {
      postMessage(this: unknown, message: unknown) {
        if (this !== HelpHost) throw new TypeError('Illegal invocation');
        said.push(typeof message === 'string' ? JSON.parse(message) : 'no text');
      },
    };
    page.HelpHost = HelpHost;
  },
} as const;

async function openIn(bridge: () => void, from = path): Promise<Page> {
  const context = await site.createContext({ viewport: { width: 390, height: 800 } });
  await context.addInitScript(bridge);
  const page = await context.newPage();
  await page.goto(site.url + from);
  return page;
}

const listSaid = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Record<string, unknown>[] }).said);

const receive = (page: Page, message: unknown) =>
  page.evaluate((data) => {
    const { helpEmbed } = window as unknown as { helpEmbed: { receive: (data: unknown) => void } };
    helpEmbed.receive(data);
  }, message);

describe.each(Object.entries(bridges))('an article in a WebView of %s', (_name, bridge) => {
  it('is connected at once and sends all messages', async () => {
    const page = await openIn(bridge);
    await expect.poll(() => listSaid(page)).toHaveLength(2);
    expect(await listSaid(page)).toMatchObject([
      { help: 1, type: 'ready', locale: 'zh', id: 'return-delayed', code: 'RE-1101' },
      { help: 1, type: 'height' },
    ]);
    await page.getByRole('button', { name: '联系客服' }).click();
    await page.getByRole('button', { name: '还没有' }).click();
    expect((await listSaid(page)).slice(2, 4)).toMatchObject([
      { type: 'contact', code: 'RE-1101' },
      { type: 'resolved', isResolved: false },
    ]);
  });

  it('leaves external links to the app', async () => {
    const page = await openIn(bridge);
    await page.evaluate(() => {
      const link = document.createElement('a');
      Object.assign(link, { id: 'added', href: 'https://depot.example/', target: '_blank' });
      link.append('Depot');
      document.querySelector('.prose')?.append(link);
    });
    await page.locator('#added').click();
    expect((await listSaid(page)).at(-1)).toEqual({
      help: 1,
      type: 'navigate',
      kind: 'outside',
      url: 'https://depot.example/',
    });
    expect(page.context().pages()).toHaveLength(1);
  });

  it('changes its appearance by the function, not by message events', async () => {
    const page = await openIn(bridge);
    await receive(page, { help: 1, type: 'configure', scale: 1.5 });
    await receive(page, { help: 1, type: 'configure', theme: 'dark' });
    await receive(page, '{"help":1,"type":"configure","theme":"light"}');
    await receive(page, null);
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', done);
          window.postMessage({ help: 1, type: 'configure', theme: 'light' }, '*');
        }),
    );
    expect(
      await page.evaluate(() => {
        const { dataset, style } = document.documentElement;
        return [dataset.scheme, style.fontSize];
      }),
    ).toEqual(['dark', '150%']);
  });
});

it('an app that connects late receives the messages again', async () => {
  const page = await openIn(bridges.Android);
  await expect.poll(() => listSaid(page)).toHaveLength(2);
  await receive(page, { help: 1, type: 'connect' });
  expect((await listSaid(page)).map(({ type }) => type)).toEqual([
    'ready',
    'height',
    'ready',
    'height',
  ]);
});

it('a page without an app sends no messages and hides the question', async () => {
  const page = await site.open(path);
  expect(await page.locator('.feedback').isVisible()).toBe(false);
  expect(await page.locator('.escalation').isVisible()).toBe(true);
});

it('a host page cannot call the function', async () => {
  const context = await site.createContext();
  await context.addInitScript(bridges.Android);
  const page = await context.newPage();
  // In a frame, the bridge belongs to the host page.
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Host</title><iframe src="${site.url}${path}"></iframe>`,
    }),
  );
  await page.goto('http://localhost/host');
  const frame = page.frames()[1];
  await frame?.waitForLoadState();
  expect(await frame?.evaluate(() => 'helpEmbed' in window)).toBe(false);
  expect(await frame?.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([]);
});
