import { findRedirectTarget, type Targets } from '../../urls/redirect-target.ts';
import type { ReaderLanguages } from '../../urls/resolve-locale.ts';
import { localeKey } from '../../urls/storage-keys.ts';

/** Shared by pages under `/go/` and the 404 page: reads links and the reader's languages, and redirects. */

/** Returns the articles that a page under `/go/` links to; empty on any other page. */
export const readTargets = (page: Document): Targets =>
  Object.fromEntries(
    [...page.querySelectorAll<HTMLElement>('#go a')].map((link) => [
      link.dataset.locale,
      link.getAttribute('href'),
    ]),
  ) as Targets;

/** Returns the reader's languages: the stored choice, and those of the browser. */
export function readLanguages(): ReaderLanguages {
  // Some WebViews have no list.
  const browser = (navigator.languages as readonly string[] | undefined) ?? [navigator.language];
  try {
    return { stored: localStorage.getItem(localeKey), browser };
  } catch {
    // Storage is blocked: only the browser's languages are known.
    return { stored: null, browser };
  }
}

/** Redirects to one of the targets without a history entry for this page; does nothing if none fits. */
export function leadOnTo(targets: Targets): void {
  const address = findRedirectTarget(targets, location, readLanguages());
  if (address) location.replace(address);
}
