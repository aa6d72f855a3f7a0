import { isLocale } from '../../../i18n/locales.ts';
import { isId, reservedIds } from '../../../urls/ids.ts';
import { widgetEvents, type Tell } from '../events.ts';
import type { Place } from './history.ts';

/** A place that has a page on the site. */
type PagePlace = Exclude<Place, { kind: 'start' }>;

const isReserved = (id: string): boolean => (reservedIds as readonly string[]).includes(id);

/**
 * Returns what an address of the help centre is in the panel, or undefined where it is nothing there.
 *
 * @example
 * findPlace('https://help.example/en/self-check/#account', 'https://help.example/')
 * // => { kind: 'article', locale: 'en', id: 'self-check', section: 'account' }
 * findPlace('https://help.example/en/solve/not-me/secure/', 'https://help.example/')
 * // => { kind: 'step', locale: 'en', flow: 'not-me', node: 'secure' }
 */
export function findPlace(url: string, site: string): PagePlace | undefined {
  if (!url.startsWith(site)) return undefined;
  const [address = '', section] = url.slice(site.length).split('#', 2);
  const [path = ''] = address.split('?');
  const [locale = '', ...parts] = path.replace(/\/$/, '').split('/');
  const [id, flow, node] = parts;
  if (!isLocale(locale) || id === undefined || !parts.every(isId)) return undefined;
  if (id === 'solve' && parts.length <= 3) {
    if (flow === undefined) return { kind: 'flows', locale };
    return { kind: 'step', locale, flow, ...(node !== undefined && { node }) };
  }
  if (isReserved(id) || parts.length > 1) return undefined;
  return { kind: 'article', locale, id, ...(section && { section }) };
}

interface LinkActions {
  readonly site: string;
  readonly tell: Tell;
  readonly show: (place: Place) => void;
}

/**
 * Keeps links to articles and flows inside the panel, and sends all others to a tab of their own: the host's
 * page stays where it is. A click that asks for a new tab or window stays with the browser.
 */
export function watchLinks(dialog: HTMLElement, { site, tell, show }: LinkActions): void {
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    const place = findPlace(link.href, site);
    link.target = '_blank';
    link.rel = 'noopener';
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The second click of a double click falls on what the first has shown.
    if (event.detail > 1) {
      event.preventDefault();
      return;
    }
    const inside = link.hasAttribute('data-outside') ? undefined : place;
    const isOurs = tell(widgetEvents.navigate, {
      kind: inside?.kind ?? 'outside',
      url: link.href,
      ...(place && describePlace(place)),
    });
    if (!isOurs || inside) event.preventDefault();
    if (isOurs && inside) show(inside);
  });
}

/** What a host is told of a place beside its address. */
function describePlace(place: PagePlace) {
  switch (place.kind) {
    case 'article':
      return { id: place.id, ...(place.section !== undefined && { section: place.section }) };
    case 'step':
      return { flow: place.flow, ...(place.node !== undefined && { node: place.node }) };
    case 'flows':
      return {};
  }
}
