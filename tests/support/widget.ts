import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { BrowserSite } from './browser.ts';
import { startHost } from './host-site.ts';
import { widgetEvents } from '../../src/app/widget/events.ts';
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
export const getView = (page: Page): Locator => page.locator('help-widget dialog .content');

/** Opens the widget and waits for its first view. */
export async function openWidget(page: Page): Promise<void> {
  await getLauncher(page).click();
  await getView(page).locator('.suggestions').waitFor();
}

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
    [[...Object.values(widgetEvents), 'help-search-select'], taken] as const,
  );
}

/** Returns what the host has heard since it listens. */
export const listHeard = (page: Page): Promise<HeardEvent[]> =>
  page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
