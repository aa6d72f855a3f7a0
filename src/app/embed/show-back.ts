import { findPlace } from './embedded-link.ts';
import type { EmbeddedPage } from './embedded-page.ts';

/** What is known of how the reader came here. */
export interface Arrival {
  /** Address of the page before; empty where it is not told. */
  readonly referrer: string;
  /** Pages in this window's history, those of the page around a frame included. */
  readonly historyLength: number;
}

/**
 * Tells whether one step back in the history leads to the embedded page before: to the start page, to a step, or
 * from a step to any page. Articles do not lead back to articles. Going back from the first page would take the page
 * around a frame away. Pages of retired addresses, which leave no entry in the history, tell no referrer.
 */
export function leadsBack(
  page: Pick<EmbeddedPage, 'kind' | 'locale' | 'href' | 'origin'>,
  { referrer, historyLength }: Arrival,
): boolean {
  if (historyLength < 2 || referrer === '') return false;
  const before = findPlace(new URL(referrer), page);
  return before !== undefined && (page.kind !== 'article' || before.kind !== 'article');
}

/** Shows the way back and makes it work, where there is one. */
export function showBack(place: HTMLElement, page: EmbeddedPage): void {
  const { referrer } = document;
  if (!leadsBack(page, { referrer, historyLength: history.length })) return;
  place.querySelector('button')?.addEventListener('click', () => history.back());
  place.hidden = false;
}
