import type { EmbeddedPage } from './embedded-page.ts';

/** What is known of how the reader came here. */
export interface Arrival {
  /** Address of this page. */
  readonly url: string;
  /** Address of the page before; empty where it is not told. */
  readonly referrer: string;
  /** Pages in this window's history, those of the page around a frame included. */
  readonly historyLength: number;
}

/**
 * Tells whether one step back in the history leads along a flow: from a step to whatever embedded page led
 * there, or from an article to the step that sent its reader to it. Going back from the first page would take
 * the page around a frame away. Pages of retired addresses, which leave no entry in the history, tell no referrer.
 */
export function leadsBack(
  { kind, locale }: Pick<EmbeddedPage, 'kind' | 'locale'>,
  { url, referrer, historyLength }: Arrival,
): boolean {
  const own = new URL(url);
  const root = own.origin + own.pathname.slice(0, own.pathname.indexOf(`/${locale}/embed/`) + 1);
  if (historyLength < 2 || !referrer.startsWith(root)) return false;
  const [, view, name] = referrer.slice(root.length).split('/');
  return view === 'embed' && (kind !== 'article' || name === 'solve');
}

/** Shows the way back and makes it work, where there is one. */
export function showBack(place: HTMLElement, page: EmbeddedPage): void {
  const { referrer } = document;
  if (!leadsBack(page, { url: location.href, referrer, historyLength: history.length })) return;
  place.querySelector('button')?.addEventListener('click', () => history.back());
  place.hidden = false;
}
