import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { addFrame, fence, useEmbedHost, type HostPage } from '../support/embed-host.ts';

const site = useBrowserSite('real');
const host = useEmbedHost(site);

const connect = { help: 1, type: 'connect' };
const path = 'en/embed/return-delayed/';

const openConnected = async (from = path, options = {}): Promise<HostPage> => {
  const opened = await host.open(from, options);
  await opened.wait('ready');
  await opened.say(connect);
  await opened.frame.locator('.feedback').waitFor();
  return opened;
};

/** Types of the received messages, without heights, whose number depends on fonts. */
const listTypes = async ({ hear }: HostPage): Promise<unknown[]> =>
  (await hear()).map(({ data }) => data.type).filter((type) => type !== 'height');

const getScheme = ({ frame }: HostPage) =>
  frame.evaluate(() => document.documentElement.dataset.scheme ?? '');

/** Counts the messages that the embed receives; returns a function that waits for them. */
async function countArrivals({ frame }: HostPage): Promise<(count: number) => Promise<void>> {
  await frame.evaluate(() => {
    const page = window as unknown as { arrived: number };
    page.arrived = 0;
    addEventListener('message', () => (page.arrived += 1));
  });
  const read = () => frame.evaluate(() => (window as unknown as { arrived: number }).arrived);
  return async (count) => {
    await expect.poll(read).toBe(count);
  };
}

describe('a host on another origin', () => {
  it.each([
    ['a problem', path, { id: 'return-delayed', code: 'RE-1101' }],
    ['a guide', 'en/embed/self-check/', { id: 'self-check' }],
  ])('receives ready and the height of %s', async (_what, from, subject) => {
    const opened = await host.open(from);
    const title = await opened.frame.locator('h1').innerText();
    expect(await opened.wait('ready')).toEqual({
      help: 1,
      type: 'ready',
      kind: 'article',
      locale: 'en',
      ...subject,
      title,
      href: `/en/${subject.id}/`,
    });
    const { height, ...envelope } = await opened.wait('height');
    expect(envelope).toEqual({ help: 1, type: 'height' });
    // The browser rounds the height; the message must not be smaller.
    const content = await opened.frame.evaluate(() => document.documentElement.scrollHeight);
    expect([content, content + 1]).toContain(height);
    const heard = await opened.hear();
    expect(new Set(heard.map(({ origin }) => origin))).toEqual(new Set([new URL(site.url).origin]));
    expect(heard[0]?.data.type).toBe('ready');
  });

  it('receives each new height once', async () => {
    const opened = await host.open(path, { width: 600 });
    const { height: first } = await opened.wait('height');
    const before = (await opened.hear()).length;
    await opened.frame.evaluate(() => {
      const details = document.createElement('details');
      details.innerHTML = '<summary>More</summary><p>a</p><p>b</p>';
      document.querySelector('.prose')?.append(details);
    });
    const { height: closed } = await opened.wait('height', before);
    const between = (await opened.hear()).length;
    await opened.frame.getByText('More', { exact: true }).click();
    const { height: open } = await opened.wait('height', between);
    expect(Number(closed)).toBeGreaterThan(Number(first));
    expect(Number(open)).toBeGreaterThan(Number(closed));
    const last = (await opened.hear()).length;
    await opened.page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('width', '320'),
    );
    const { height: narrow } = await opened.wait('height', last);
    expect(Number(narrow)).toBeGreaterThan(Number(open));
    const heights = (await opened.hear()).flatMap(({ data }) => data.height ?? []);
    expect(heights.every(Number.isInteger)).toBe(true);
    expect(heights.filter((height, index) => height === heights[index - 1])).toEqual([]);
  });

  it('receives nothing for a new width with the same height', async () => {
    const opened = await host.open(path, { width: 1200 });
    await opened.wait('height');
    await opened.page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('width', '1250'),
    );
    await expect.poll(() => opened.frame.evaluate(() => innerWidth)).toBe(1250);
    // Observers run before the second of two frames.
    await opened.frame.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await fence(opened);
    expect((await opened.hear()).map(({ data }) => data.type)).toEqual([
      'ready',
      'height',
      'fence',
    ]);
  });

  it('can set that height on the frame: nothing scrolls, and it shrinks again', async () => {
    const opened = await host.open(path, { width: 320 });
    const { height } = await opened.wait('height');
    const before = (await opened.hear()).length;
    await opened.page.evaluate((value) => {
      const frame = document.querySelector('iframe');
      frame?.setAttribute('height', value);
      frame?.setAttribute('width', '700');
    }, String(height));
    const { height: wide } = await opened.wait('height', before);
    expect(Number(wide)).toBeLessThan(Number(height));
    expect(
      await opened.frame.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBe(0);
  });

  it('that connects late receives everything again', async () => {
    const opened = await host.open(path);
    await opened.wait('height');
    const before = (await opened.hear()).length;
    expect(await opened.frame.locator('.feedback').isVisible()).toBe(false);
    await opened.say(connect);
    const ready = await opened.wait('ready', before);
    await opened.wait('height', before);
    expect(ready).toEqual(await opened.wait('ready'));
    // A host that replies to every `ready` must not cause a loop.
    const again = (await opened.hear()).length;
    await opened.say(connect);
    await opened.wait('height', again);
    expect((await opened.hear()).filter(({ data }) => data.type === 'ready')).toHaveLength(2);
    expect(await opened.frame.locator('.feedback').isVisible()).toBe(true);
  });

  it('receives a contact message with the evidence', async () => {
    const opened = await openConnected();
    await opened.frame.getByRole('button', { name: 'Contact support' }).click();
    expect(await opened.wait('contact')).toEqual({
      help: 1,
      type: 'contact',
      id: 'return-delayed',
      code: 'RE-1101',
      channels: ['chat', 'phone', 'email'],
      evidence: ['tracking-number', 'weight', 'time', 'account-email', 'screenshot'],
    });
  });

  it('receives no channels for a guide without a code', async () => {
    const opened = await openConnected('zh/embed/self-check/');
    await opened.frame.getByRole('button', { name: '联系客服' }).click();
    expect(await opened.wait('contact')).toEqual({
      help: 1,
      type: 'contact',
      id: 'self-check',
      channels: [],
      evidence: [],
    });
  });

  it('receives each answer once, and the reader sees a reply', async () => {
    const opened = await openConnected();
    const { frame } = opened;
    const [yes, no] = ['Yes, solved', 'No, not yet'].map((name) =>
      frame.getByRole('button', { name }),
    );
    const status = frame.getByRole('status');
    const offer = frame.getByRole('link', { name: 'Answer a few questions' });
    expect(await frame.locator('.solved').isVisible()).toBe(false);
    await yes?.click();
    await yes?.click();
    expect(await status.innerText()).toBe('Good, glad it’s sorted.');
    expect(await yes?.getAttribute('aria-pressed')).toBe('true');
    await no?.click();
    expect(await status.innerText()).toBe(
      'Then let’s go through it step by step, or contact support at once.',
    );
    expect(await yes?.getAttribute('aria-pressed')).toBe('false');
    await fence(opened);
    const answers = (await opened.hear()).filter(({ data }) => data.type === 'resolved');
    expect(answers.map(({ data }) => data)).toEqual(
      [true, false].map((isResolved) => ({
        help: 1,
        type: 'resolved',
        id: 'return-delayed',
        code: 'RE-1101',
        isResolved,
      })),
    );
    expect(await offer.isVisible()).toBe(true);
    await yes?.click();
    expect(await offer.isVisible()).toBe(false);
  });

  it('shows the contact button after a “no” on a site without flows', async () => {
    const opened = await openConnected(path, {
      prepare: (context: BrowserContext) =>
        context.route('**/embed/return-delayed/', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(/<p data-offer.*?<\/p>/, '');
          await route.fulfill({ response, body });
        }),
    });
    const { frame } = opened;
    await frame.getByRole('button', { name: 'No, not yet' }).click();
    // The element is above the question, so it must be scrolled into view.
    await expect
      .poll(() =>
        frame.evaluate(() => {
          const { top = -1 } =
            document.querySelector('#contact-support')?.getBoundingClientRect() ?? {};
          return top >= 0 && top < 100;
        }),
      )
      .toBe(true);
  });
});

describe('the host of an embedded page', () => {
  it('is not an origin in the address that is not the parent', async () => {
    const opened = await host.open(`${path}?host=https%3A%2F%2Fapp.example`);
    const waitForArrivals = await countArrivals(opened);
    await opened.say(connect);
    await opened.say({ help: 1, type: 'configure', theme: 'dark' });
    await waitForArrivals(2);
    await fence(opened);
    expect(await listTypes(opened)).toEqual(['fence']);
    expect(await opened.hear()).toHaveLength(1);
    expect(await opened.frame.locator('.feedback').isVisible()).toBe(false);
    expect(await getScheme(opened)).toBe('');
  });

  it('is not a sibling frame, even of the host’s origin', async () => {
    const opened = await host.open(path);
    await opened.wait('ready');
    const waitForArrivals = await countArrivals(opened);
    const sibling = await addFrame(opened.page, `${opened.origin}/sibling`);
    await sibling.evaluate(() => {
      for (const message of [
        { help: 1, type: 'connect' },
        { help: 1, type: 'configure', theme: 'dark' },
      ])
        window.parent.frames[0]?.postMessage(message, '*');
    });
    await waitForArrivals(2);
    expect(await opened.frame.locator('.feedback').isVisible()).toBe(false);
    expect(await getScheme(opened)).toBe('');
  });

  it('is the origin in the address if there is no referrer, and none without it', async () => {
    const named = await host.open(`${path}?host=${encodeURIComponent(host.origin)}`, {
      referrerPolicy: 'no-referrer',
    });
    expect((await named.wait('ready')).id).toBe('return-delayed');
    const unnamed = await host.open(path, { referrerPolicy: 'no-referrer' });
    await fence(unnamed);
    expect(await unnamed.hear()).toHaveLength(1);
  });

  it('receives nothing for messages outside this protocol', async () => {
    const opened = await host.open(path);
    await opened.wait('ready');
    const waitForArrivals = await countArrivals(opened);
    const strange = [
      'connect',
      null,
      42,
      { help: 2, type: 'connect' },
      { help: 1, type: 'constructor' },
      { type: 'connect' },
      { help: 1, type: 'configure', theme: '<script>', scale: 'javascript:alert(1)' },
      { help: 1, type: 'configure', theme: { toString: 'dark' }, scale: [2] },
    ];
    for (const message of strange) await opened.say(message);
    await waitForArrivals(strange.length);
    expect(await opened.frame.locator('.feedback').isVisible()).toBe(false);
    expect(await getScheme(opened)).toBe('');
    expect(await opened.frame.evaluate(() => document.documentElement.style.fontSize)).toBe('');
  });

  it('can sandbox the frame without an origin', async () => {
    const opened = await host.open(`${path}?host=${encodeURIComponent(host.origin)}`, {
      sandbox: 'allow-scripts',
    });
    await opened.wait('ready');
    await opened.say(connect);
    await opened.frame.locator('.feedback').waitFor();
    expect((await opened.hear())[0]?.origin).toBe('null');
  });
});

describe('a host that changes the appearance', () => {
  it('changes only what it names', async () => {
    const opened = await host.open(`${path}?theme=light`);
    await opened.wait('ready');
    const before = (await opened.hear()).length;
    const getSize = () =>
      opened.frame.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect([await getScheme(opened), await getSize()]).toEqual(['light', 16]);
    await opened.say({ help: 1, type: 'configure', theme: 'dark' });
    await expect.poll(() => getScheme(opened)).toBe('dark');
    expect(await getSize()).toBe(16);
    await opened.say({ help: 1, type: 'configure', scale: 1.5 });
    await expect.poll(getSize).toBe(24);
    expect(await getScheme(opened)).toBe('dark');
    await opened.wait('height', before);
    await opened.say({ help: 1, type: 'configure', scale: 1e9 });
    await expect.poll(getSize).toBe(32);
  });
});
