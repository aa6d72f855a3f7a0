import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { localeKey } from '../../src/urls/storage-keys.ts';

/** What a page did since before it was opened. */
export interface Journey {
  /** The requested pages in order, including the first, without fragments. */
  readonly hops: string[];
  /** Errors, dialogs and requests to other origins, which must not happen. */
  readonly wrong: string[];
}

/** Chromium reports each response with status 404, including the page itself, in the console. */
const isNotFoundNotice = (text: string): boolean =>
  text.startsWith('Failed to load resource: the server responded with a status of 404');

/** Records what a page of the site does from now on. */
export function watchJourney(page: Page, siteUrl: string): Journey {
  const journey: Journey = { hops: [], wrong: [] };
  const { wrong } = journey;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) journey.hops.push(request.url().replace(/#.*/, ''));
    if (!request.url().startsWith(siteUrl)) wrong.push(`left the site: ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => wrong.push(`window: ${popup.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNotFoundNotice(message.text()))
      wrong.push(`console: ${message.text()}`);
  });
  return journey;
}

/** Waits until the window is at a path below the root of the site. */
export async function arriveAt(page: Page, siteUrl: string, path: string): Promise<void> {
  await expect.poll(() => page.url().slice(siteUrl.length), { timeout: 20_000 }).toBe(path);
}

/** Stores a locale for the pages of a window. */
export const storeLocale = (page: Page, value: string) =>
  page.addInitScript(([key, stored]) => localStorage.setItem(key, stored), [
    localeKey,
    value,
  ] as const);

/** Denies access to the storage, as some WebViews do. */
export const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
