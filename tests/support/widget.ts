import type { BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import type { BrowserSite } from './browser.ts';
import { startHost } from './host-site.ts';
import { widgetEvents } from '../../src/app/widget/events.ts';
import { searchEvents } from '../../src/search/ui/events.ts';
import type { HeardEvent, Prepare } from './search.ts';

/** How a host page uses the widget. */
export interface WidgetHost {
  /** Language of the host page. */
  readonly lang?: string;
  /** Attributes of the element. */
  readonly attributes?: string;
  /** What stands in the element: the host's own button. */
  readonly inside?: string;
  /** Styles of the host page. */
  readonly styles?: string;
  /** The host's Content Security Policy, made for the help centre's origin. */
  readonly policy?: (helpOrigin: string) => string;
  readonly prepare?: Prepare;
  readonly options?: BrowserContextOptions;
}

/** Opens a page on another origin that uses the widget of a help centre. */
export async function openHostPage(site: BrowserSite, host: WidgetHost = {}): Promise<Page> {
  const { lang = 'en', attributes = '', inside = '', styles = '', policy, prepare } = host;
  const html = [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Wallet</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(styles ? [`<style>${styles}</style>`] : []),
    '<main><h1>Wallet</h1><a href="#other">Another link</a></main>',
    `<help-widget ${attributes}>${inside}</help-widget>`,
    `<script src="${site.url}widget/v1.js" defer></script>`,
  ].join('\n');
  const served = await startHost(
    html,
    policy && { 'Content-Security-Policy': policy(new URL(site.url).origin) },
  );
  const context = await site.createContext(host.options);
  context.on('close', () => void served.close());
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(served.url);
  return page;
}

export const getLauncher = (page: Page): Locator => page.locator('help-widget .launcher');
export const getPanel = (page: Page): Locator => page.locator('help-widget dialog');
/** What the frame in the panel shows. */
export const getFrame = (page: Page): FrameLocator => page.frameLocator('help-widget iframe');
/** The search field of the start page. */
export const getField = (page: Page): Locator => getFrame(page).locator('#search');
/** The articles that the start page suggests. */
export const getSuggestions = (page: Page): Locator =>
  getFrame(page).locator('[data-suggestions]:not([hidden]) a');

/** Opens the widget and waits for its start page. */
export async function openWidget(page: Page): Promise<void> {
  await getLauncher(page).click();
  await waitForStart(page);
}

/** Waits until the start page is shown, with what helps in the situation. */
export async function waitForStart(page: Page): Promise<void> {
  await getSuggestions(page).first().waitFor();
  await page.locator('help-widget [data-state=ready]').waitFor();
}

/** Opens the first article that is suggested. */
export async function openSuggestion(page: Page): Promise<void> {
  await getSuggestions(page).first().click();
  await getFrame(page).locator('.feedback:visible').waitFor();
}

/** Returns the text of what has the focus in the frame. */
export const getFocused = (page: Page): Promise<string> =>
  getFrame(page)
    .locator('body')
    .evaluate(() =>
      document.hasFocus() ? (document.activeElement?.textContent ?? '').trim() : '',
    );

/** Waits until the panel is closed. */
export const waitForClosed = (page: Page): Promise<void> =>
  getPanel(page).waitFor({ state: 'hidden' });

/** Listens to the widget's events; `taken` are those the host takes over. */
export async function listenToWidget(page: Page, taken: readonly string[] = []): Promise<void> {
  await page.evaluate(
    ([names, prevented]) => {
      const heard: HeardEvent[] = [];
      Object.assign(window, { heard });
      for (const name of names)
        document.addEventListener(name, (event) => {
          heard.push({ name, detail: (event as CustomEvent<HeardEvent['detail']>).detail });
          if (prevented.includes(name)) event.preventDefault();
        });
    },
    [[...Object.values(widgetEvents), ...Object.values(searchEvents)], taken] as const,
  );
}

/** Returns what the host has heard since it listens. */
export const listHeard = (page: Page): Promise<HeardEvent[]> =>
  page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
