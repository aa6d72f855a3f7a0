import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { fence, useEmbedHost, type HostPage } from '../support/embed-host.ts';

const site = useBrowserSite('real');
// A host with redirects would redirect before the page of the retired id is loaded.
const partial = useBrowserSite('partial', { isPlain: true });
const host = useEmbedHost(site);
const partialHost = useEmbedHost(partial);

const path = 'en/embed/return-delayed/';

const openConnected = async (from = path, options = {}): Promise<HostPage> => {
  const opened = await host.open(from, options);
  await opened.wait('ready');
  await opened.say({ help: 1, type: 'connect' });
  await opened.frame.locator('.feedback').waitFor();
  return opened;
};

/** Adds links to the end of an article. */
const addLinks = (target: { evaluate: Page['evaluate'] }, links: readonly string[]) =>
  target.evaluate((hrefs) => {
    const list = hrefs.map((href, index) => {
      const link = document.createElement('a');
      Object.assign(link, { id: `added-${index}`, href, target: '_blank', rel: 'noopener' });
      link.append(href);
      return link;
    });
    document.querySelector('.prose')?.append(...list);
  }, links);

describe('a link to another article', () => {
  it('stays embedded, keeps the appearance and the host, and sends a message', async () => {
    const opened = await host.open(`${path}?theme=dark&scale=1.2`);
    await opened.wait('ready');
    await opened.say({ help: 1, type: 'configure', scale: 1.5 });
    const before = (await opened.hear()).length;
    await opened.frame.getByRole('link', { name: 'Why it can take longer' }).click();
    const expected = `${site.url}en/embed/delivery-times/?theme=dark&scale=1.5&host=${encodeURIComponent(host.origin)}#why-longer`;
    expect(await opened.wait('navigate')).toEqual({
      help: 1,
      type: 'navigate',
      kind: 'article',
      url: expected,
      locale: 'en',
      id: 'delivery-times',
      section: 'why-longer',
    });
    // The referrer of the next article is not the host.
    expect((await opened.wait('ready', before)).id).toBe('delivery-times');
    expect(opened.frame.url()).toBe(expected);
    expect(
      await opened.frame.evaluate(() => [
        document.documentElement.dataset.scheme,
        document.documentElement.style.fontSize,
      ]),
    ).toEqual(['dark', '150%']);
  });

  it('leads to the other language and stays embedded', async () => {
    const opened = await openConnected();
    const before = (await opened.hear()).length;
    await opened.frame.getByRole('link', { name: '看中文版' }).click();
    expect(await opened.wait('navigate')).toMatchObject({
      kind: 'article',
      id: 'return-delayed',
      locale: 'zh',
    });
    expect((await opened.wait('ready', before)).locale).toBe('zh');
  });

  it('has no host parameter without a host', async () => {
    const page = await site.open(`${path}?theme=dark&unknown=1`);
    await page.getByRole('link', { name: 'Why it can take longer' }).click();
    await page.waitForURL('**/delivery-times/**');
    expect(new URL(page.url()).search).toBe('?theme=dark');
  });

  it('keeps all parameters over a retired id', async () => {
    const opened = await partialHost.open(
      'zh/embed/parcel-declined/?theme=dark&scale=2&mark=1#check-first',
    );
    expect(await opened.wait('ready')).toMatchObject({
      id: 'parcel-refused',
      href: '/help/zh/parcel-refused/',
    });
    const { pathname, search, hash } = new URL(opened.frame.url());
    expect(pathname).toBe('/help/zh/embed/parcel-refused/');
    expect(hash).toBe('#check-first');
    expect([...new URLSearchParams(search)]).toEqual([
      ['theme', 'dark'],
      ['scale', '2'],
      ['mark', '1'],
      ['host', partialHost.origin],
    ]);
  });

  it('does not redirect from a retired id to another site', async () => {
    const page = await partial.open(
      'zh/embed/parcel-declined/?target=https://evil.example&//evil.example#//evil.example',
    );
    await page.waitForURL('**/zh/embed/parcel-refused/**');
    expect(new URL(page.url()).origin).toBe(new URL(partial.url).origin);
  });
});

describe('a link to a section', () => {
  it('scrolls and sends no message', async () => {
    const opened = await openConnected();
    await opened.frame.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#contact-support';
      link.textContent = 'down';
      document.querySelector('.prose')?.prepend(link);
    });
    await opened.frame.getByRole('link', { name: 'down' }).click();
    await expect.poll(() => opened.frame.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await fence(opened);
    expect((await opened.hear()).filter(({ data }) => data.type === 'navigate')).toEqual([]);
  });
});

describe('a frame with the height of its article', () => {
  it('makes the host page scroll to the section', async () => {
    const opened = await openConnected();
    const { height } = await opened.wait('height');
    await opened.page.setViewportSize({ width: 500, height: 600 });
    await opened.page.evaluate(
      (value) => document.querySelector('iframe')?.setAttribute('height', value),
      String(height),
    );
    await opened.frame.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#contact-support';
      link.textContent = 'down';
      document.querySelector('h1')?.before(link);
    });
    await opened.frame.getByRole('link', { name: 'down' }).click();
    await expect.poll(() => opened.page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  });
});

describe('an external link', () => {
  const outside = ['https://depot.example/a?b#c', 'mailto:help@depot.example', 'tel:+0000'];

  it('is left to a connected host, and not opened', async () => {
    const opened = await openConnected();
    await addLinks(opened.frame, [...outside, '/en/topics/parcels/', '/en/search/']);
    const pages = opened.page.context().pages().length;
    for (const index of [0, 1, 2, 3, 4]) await opened.frame.locator(`#added-${index}`).click();
    await fence(opened);
    expect(
      (await opened.hear())
        .filter(({ data }) => data.type === 'navigate')
        .map(({ data }) => [data.kind, data.url]),
    ).toEqual(
      [...outside, `${site.url}en/topics/parcels/`, `${site.url}en/search/`].map((url) => [
        'outside',
        url,
      ]),
    );
    expect(opened.page.context().pages()).toHaveLength(pages);
    expect(opened.frame.url()).toBe(site.url + path);
  });

  it('opens in a new tab without a host', async () => {
    const opened = await host.open(path);
    await opened.wait('ready');
    await addLinks(opened.frame, ['/en/search/']);
    const popup = opened.page.waitForEvent('popup');
    await opened.frame.locator('#added-0').click();
    expect((await popup).url()).toBe(`${site.url}en/search/`);
    expect(await (await popup).evaluate(() => window.opener as unknown)).toBeNull();
  });
});
