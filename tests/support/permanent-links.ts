import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { localeKey } from '../../src/urls/storage-keys.ts';

/** What a page did from before its first byte. */
export interface Journey {
  /** Pages the window asked for, one after another, the first included; sections are not part of a request. */
  readonly hops: string[];
  /** Errors, dialogs, requests to another origin: what must never happen. */
  readonly wrong: string[];
}

/** Chromium says of each answer with 404, the page itself included, that it failed to load. */
const isNotFoundNotice = (text: string): boolean =>
  text.startsWith('Failed to load resource: the server responded with a status of 404');

/** Writes down what a page of the site does from here on. */
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

/** Waits until the window stands at an address below the site's root. */
export async function arriveAt(page: Page, siteUrl: string, path: string): Promise<void> {
  await expect.poll(() => page.url().slice(siteUrl.length), { timeout: 20_000 }).toBe(path);
}

/** Makes pages of a window find a stored locale. */
export const storeLocale = (page: Page, value: string) =>
  page.addInitScript(([key, stored]) => localStorage.setItem(key, stored), [
    localeKey,
    value,
  ] as const);

/** Takes storage away, as some WebViews do. */
export const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
