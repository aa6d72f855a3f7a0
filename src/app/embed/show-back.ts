import { findPlace } from './embedded-link.ts';
import type { EmbeddedPage } from './embedded-page.ts';

/** How the reader came to the page. */
interface Arrival {
  /** Address of the previous page; empty if unknown. */
  readonly referrer: string;
  /** Number of entries in the window's history, including those of the page around a frame. */
  readonly historyLength: number;
}

/**
 * Tells whether to offer a way back: one step back in the history must lead to an embedded page, and this page or
 * that one must not be an article. A first page has no way back, because it would leave the page around a frame.
 * Pages of retired addresses leave no history entry and send no referrer.
 */
export function leadsBack(
  page: Pick<EmbeddedPage, 'kind' | 'locale' | 'href' | 'origin'>,
  { referrer, historyLength }: Arrival,
): boolean {
  if (historyLength < 2 || referrer === '') return false;
  const before = findPlace(new URL(referrer), page);
  return before !== undefined && (page.kind !== 'article' || before.kind !== 'article');
}

/** Shows the back button, if the page has a way back. */
export function showBack(place: HTMLElement, page: EmbeddedPage): void {
  const { referrer } = document;
  if (!leadsBack(page, { referrer, historyLength: history.length })) return;
  place.querySelector('button')?.addEventListener('click', () => history.back());
  place.hidden = false;
}
