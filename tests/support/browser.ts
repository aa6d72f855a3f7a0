import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../src/cli/static-server.ts';
import { getOtherProduct, type OtherProductName } from './other-product.ts';
import { getSiteDirectory, testSites, type TestSiteName } from './sites.ts';

/** A served test site and a browser, for the tests of one file. */
export interface BrowserSite {
  /** Address of the site's root, base path included. */
  readonly url: string;
  /** Opens a page in a new context, without storage or cache of other tests. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Creates a context, for tests with several pages of one reader. */
  readonly createContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

let connected: Promise<Browser> | undefined;

/** Returns the Chromium of this run; the files of a worker share one connection to it. */
export const connectToChromium = (): Promise<Browser> =>
  (connected ??= chromium.connect(inject('chromium')));

/** Returns where a site is, and its base path; other products have none. */
const findSite = (name: TestSiteName | OtherProductName) =>
  name in testSites
    ? {
        base: testSites[name as TestSiteName].base,
        directory: getSiteDirectory(name as TestSiteName),
      }
    : { base: '/', directory: getOtherProduct(name as OtherProductName).out };

/** Serves a built site to the tests of a file; contexts are closed after the test that opened them. */
export function useBrowserSite(
  name: TestSiteName | OtherProductName,
  host: Partial<Pick<ServerOptions, 'isPlain' | 'directory'>> = {},
): BrowserSite {
  let server: RunningServer | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    server = await startServer({ ...findSite(name), port: 0, ...host });
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  afterAll(() => server?.close());

  const getUrl = (): string => {
    if (!server)
      throw new Error('The site is served while tests run; expected the call inside a test.');
    return server.url;
  };
  const createContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const browser = await connectToChromium();
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  return {
    get url() {
      return getUrl();
    },
    createContext,
    open: async (path, options) => {
      const context = await createContext(options);
      const page = await context.newPage();
      await page.goto(getUrl() + path);
      return page;
    },
  };
}

/** One page of every kind, below a locale. */
export const pageKinds = [
  ['home', ''],
  ['category', 'topics/returns/'],
  ['problem', 'return-delayed/'],
  ['guide', 'self-check/'],
  ['question', 'delivery-times/'],
  ['channels', 'contact-support/'],
  ['search', 'search/'],
] as const;

/**
 * Records the clicks on a page and returns a function that reads them. Tests cannot check whether a tab opens: headless
 * Chromium 153 opens none for one in forty clicks with Ctrl.
 */
export async function recordClicks(page: Page): Promise<() => Promise<string[]>> {
  const attribute = 'data-test-clicks';
  await page.evaluate((name) => {
    addEventListener('click', (event) => {
      const outcome = event.defaultPrevented ? 'taken by a script' : 'left to the browser';
      const known = document.documentElement.getAttribute(name);
      document.documentElement.setAttribute(name, known ? `${known},${outcome}` : outcome);
    });
  }, attribute);
  return async () => {
    const recorded = await page.locator('html').getAttribute(attribute);
    return recorded?.split(',') ?? [];
  };
}
