import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { searchEvents } from '../../src/search/ui/events.ts';
import type { SearchAnswer } from '../../src/search/query/search.ts';
import type { BrowserSite } from './browser.ts';

/** Locators of the parts of the search dialog. */
export const getField = (page: Page): Locator => page.locator('dialog input');
export const getResults = (page: Page): Locator => page.locator('dialog .result-link');
/** The parts of cards that the arrow keys of the dialog reach. */
export const getCells = (page: Page): Locator => page.locator('dialog [role=gridcell]');
export const getStatus = (page: Page): Locator => page.locator('dialog [role=status]');

/** Opens the search dialog on a page. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await getField(page).waitFor();
}

/** Opens the search dialog on an article and types a query. */
export async function searchFor(
  site: BrowserSite,
  query: string,
  path = 'zh/self-check/',
): Promise<Page> {
  const page = await site.open(path);
  await openSearch(page);
  await getField(page).fill(query);
  return page;
}

/** Prepares a page before it is opened. */
export type Prepare = (page: Page) => Promise<unknown>;

/** Opens a prepared page. */
export async function openPrepared(
  site: BrowserSite,
  path: string,
  prepare: Prepare,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await site.createContext(options);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(site.url + path);
  return page;
}

/** Sets attributes of the search fields and links, as a build with other settings does. */
export const withSearchData =
  (attributes: string): Prepare =>
  (page) =>
    page.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replaceAll('data-search-categories=', `${attributes} data-search-categories=`),
      });
    });

/** Requests that are held until they are released. */
export interface HeldRequests {
  readonly release: () => void;
}

export async function holdRequests(page: Page, pattern: string): Promise<HeldRequests> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

/** A DOM event of the search. */
export interface HeardEvent {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Records the events of the search, starting before the first script of the page. */
export const listenToSearch: Prepare = (page) =>
  page.addInitScript((names) => {
    const heard: HeardEvent[] = [];
    Object.assign(window, { heard });
    for (const name of names)
      document.addEventListener(name, (event) => {
        heard.push({ name, detail: (event as CustomEvent<HeardEvent['detail']>).detail });
      });
  }, Object.values(searchEvents));

export const listHeard = (page: Page): Promise<HeardEvent[]> =>
  page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);

/** Changes every answer of the search, as other content would. */
export const withAnswers =
  (changes: Partial<SearchAnswer>): Prepare =>
  (page) =>
    page.addInitScript((changed) => {
      type Message = MessageEvent<{ readonly answer?: object }>;
      const change = ({ data }: Message) =>
        data.answer ? { ...data, answer: { ...data.answer, ...changed } } : data;
      window.Worker = class extends Worker {
        override addEventListener(type: string, call: unknown): void {
          const tell = call as (event: unknown) => void;
          super.addEventListener(type, (event) =>
            tell(type === 'message' ? { data: change(event as Message) } : event),
          );
        }
      };
    }, changes);
