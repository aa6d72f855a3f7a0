import { createLinks } from '../../urls/hrefs.ts';
import { decodePath } from '../../urls/decode-path.ts';
import { indexPages, type KnownPages } from '../../urls/page-table.ts';
import { readAddress } from '../../urls/read-address.ts';
import { findRedirectTarget } from '../../urls/redirect-target.ts';
import type { NotFoundReason } from '../../i18n/messages.ts';
import { readLanguages } from '../../app/permanent-links/read-languages.ts';

/**
 * The script of the 404 page, which a static host sends for every address without a page. It leads on if the address is
 * that of a page with slips (`/ZH/no-sound.html`, `/go/ABC 123`).
 */

/** Timeout for loading the table of pages, in milliseconds. After that, the reader has started to read this page. */
const timeout = 5000;

const links = createLinks({ base: import.meta.env.BASE_URL, origin: location.origin });

/** Starts the page. */
export function startNotFound(): void {
  // The page for permanent links without a key is the same.
  if (location.pathname !== links.notFound()) void leadOn();
}

/** Opens the page that the address means. For a permanent link, it else shows why that is not possible. */
async function leadOn(): Promise<void> {
  const isPermanent = location.pathname.toLowerCase().startsWith(links.notFound());
  try {
    const target = findTarget(await loadPages());
    if (target !== undefined) location.replace(target);
    else if (isPermanent) showReason('unknown');
  } catch {
    // The request failed or timed out.
    if (isPermanent) showReason('offline');
  }
}

/** Returns the address that is meant; undefined if it cannot be read, or is that of this page, whose file is missing. */
function findTarget(pages: KnownPages): string | undefined {
  const reading = readAddress(location, { pages, links });
  const target = reading && findRedirectTarget(reading.targets, reading, readLanguages());
  const isHere =
    target && decodePath(new URL(target, location.href).pathname) === decodePath(location.pathname);
  return isHere ? undefined : target;
}

/** Loads the pages of the site. Rejects if the request fails or the response is not a table. */
async function loadPages(): Promise<KnownPages> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(links.pageTable(), { signal: stop.signal });
    if (!response.ok) throw new Error(`${links.pageTable()} has status ${response.status}.`);
    return indexPages(await response.json());
  } finally {
    clearTimeout(timer);
  }
}

/** Shows why this page is shown; does nothing if the page has no text for the reason. */
function showReason(reason: NotFoundReason): void {
  const texts = [...document.querySelectorAll<HTMLElement>('[data-not-found-reason]')];
  const said = texts.filter(({ dataset }) => dataset.notFoundReason === reason);
  if (said.length === 0) return;
  for (const text of texts) text.hidden = !said.includes(text);
  document.title = said[0]?.querySelector('h1')?.textContent ?? document.title;
}
