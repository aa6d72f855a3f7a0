import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { BrowserSite } from './browser.ts';

/** A page on another origin with an embedded page in a frame, and the messages that it has received. */
export interface HostPage {
  readonly page: Page;
  readonly frame: Frame;
  /** Origin of this page. */
  readonly origin: string;
  /** The received messages in order, with their origins. */
  readonly hear: () => Promise<Heard[]>;
  /** Waits for the first message of a type after a number of messages and returns it. */
  readonly wait: (type: string, beyond?: number) => Promise<Record<string, unknown>>;
  /** Sends a message to the frame. */
  readonly say: (message: unknown) => Promise<void>;
}

export interface Heard {
  readonly origin: string;
  readonly data: Record<string, unknown>;
}

export interface HostOptions {
  readonly width?: number;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly sandbox?: string;
}

interface HostWindow {
  readonly heard: Heard[];
}

const hostHtml = `<!doctype html><html lang="en"><title>Host</title>
<link rel="icon" href="data:,">
<body><script>
  var heard = [];
  addEventListener('message', function (event) {
    heard.push({ origin: event.origin, data: event.data });
  });
</script></body></html>`;

/** Serves a host on another origin to the tests of one file. */
export function useEmbedHost(site: BrowserSite) {
  let server: Server | undefined;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(hostHtml);
    });
    await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => new Promise((done) => server?.close(done)));
  const getOrigin = (): string => {
    const { port } = server?.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  };
  return {
    get origin() {
      return getOrigin();
    },
    /** Opens a host with an address of the site in a frame. */
    open: (path: string, options: HostOptions = {}) =>
      openHost(site, { ...options, path, origin: getOrigin() }),
  };
}

async function openHost(
  site: BrowserSite,
  options: HostOptions & { readonly path: string; readonly origin: string },
): Promise<HostPage> {
  const { origin, path, prepare } = options;
  const context = await site.createContext(options.context ?? {});
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const frame = await addFrame(page, site.url + path, options);
  const hear = () => page.evaluate(() => (window as unknown as HostWindow).heard);
  const wait = async (type: string, beyond = 0) => {
    const find = async () =>
      (await hear()).slice(beyond).find(({ data }) => data.type === type)?.data;
    await expect.poll(find, { message: `a message ${type}`, timeout: 10_000 }).toBeDefined();
    return (await find()) ?? {};
  };
  const say = (message: unknown) =>
    page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
  return { page, frame, origin, hear, wait, say };
}

/** Adds a frame to a page and returns it once it has loaded. */
export async function addFrame(
  page: Page,
  url: string,
  { width = 400, referrerPolicy = '', sandbox }: HostOptions = {},
): Promise<Frame> {
  await page.evaluate(
    (wanted) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.title = 'Help';
        frame.width = String(wanted.width);
        frame.height = '600';
        frame.referrerPolicy = wanted.referrerPolicy;
        if (wanted.sandbox !== undefined) frame.setAttribute('sandbox', wanted.sandbox);
        frame.addEventListener('load', loaded, { once: true });
        frame.src = wanted.url;
        document.body.append(frame);
      }),
    { url, width, referrerPolicy, sandbox },
  );
  const frame = page.frames().at(-1);
  if (!frame) throw new Error(`No frame with ${url}; expected one.`);
  return frame;
}

/** Waits until all messages that the frame has sent before have arrived. */
export async function fence({ frame, wait }: HostPage): Promise<void> {
  await frame.evaluate(() => window.parent.postMessage({ type: 'fence' }, '*'));
  await wait('fence');
}
