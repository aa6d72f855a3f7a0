import { leadOn, type Targets } from '../../urls/lead-on.ts';
import type { ReaderLanguages } from '../../urls/resolve-locale.ts';
import { localeKey } from '../../urls/storage-keys.ts';

/** What a page under `/go/` and the page that is not found share: reading links and the reader's languages. */

/** Returns the articles that a page under `/go/` links to; empty where it is another kind of page. */
export const readTargets = (page: Document): Targets =>
  Object.fromEntries(
    [...page.querySelectorAll<HTMLElement>('#go a')].map((link) => [
      link.dataset.locale,
      link.getAttribute('href'),
    ]),
  ) as Targets;

/** Returns what the device knows of its reader's languages. */
export function readLanguages(): ReaderLanguages {
  // Some WebViews have no list.
  const browser = (navigator.languages as readonly string[] | undefined) ?? [navigator.language];
  try {
    return { stored: localStorage.getItem(localeKey), browser };
  } catch {
    // Storage is forbidden here: then the browser's languages say it.
    return { stored: null, browser };
  }
}

/** Leads on to one of the targets, in place of this page; stays where there is none. */
export function leadOnTo(targets: Targets): void {
  const address = leadOn(targets, location, readLanguages());
  if (address) location.replace(address);
}
