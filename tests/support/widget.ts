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
  /** Content of the element: the host's button. */
  readonly inside?: string;
  /** Styles of the host page. */
  readonly styles?: string;
  /** Returns the host's Content Security Policy for the origin of the help centre. */
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
/** The page in the frame of the panel. */
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

/** Waits until the start page shows the suggestions for the context. */
export async function waitForStart(page: Page): Promise<void> {
  await getSuggestions(page).first().waitFor();
  await page.locator('help-widget [data-state=ready]').waitFor();
}

/** Opens the first suggested article. */
export async function openSuggestion(page: Page): Promise<void> {
  await getSuggestions(page).first().click();
  await getFrame(page).locator('.feedback:visible').waitFor();
}

/** Returns the text of the focused element in the frame. */
export const getFocused = (page: Page): Promise<string> =>
  getFrame(page)
    .locator('body')
    .evaluate(() =>
      document.hasFocus() ? (document.activeElement?.textContent ?? '').trim() : '',
    );

/** Waits until the panel is closed. */
export const waitForClosed = (page: Page): Promise<void> =>
  getPanel(page).waitFor({ state: 'hidden' });

/** Records the widget's events; the host prevents the default of those in `taken`. */
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

/** Returns the recorded events. */
export const listHeard = (page: Page): Promise<HeardEvent[]> =>
  page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
