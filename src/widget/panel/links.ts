import { isLocale } from '../../site/locales.ts';
import { isId, reservedIds } from '../../links/ids.ts';
import { widgetEvents, type Tell } from '../events.ts';
import type { Place } from './history.ts';

type ArticlePlace = Extract<Place, { kind: 'article' }>;

/**
 * Returns the article an address of the help centre stands for, or undefined where it stands for none.
 *
 * @example
 * findArticle('https://help.example/en/self-check/#account', 'https://help.example/')
 * // => { kind: 'article', locale: 'en', id: 'self-check', section: 'account' }
 */
export function findArticle(url: string, site: string): ArticlePlace | undefined {
  if (!url.startsWith(site)) return undefined;
  const [path = '', section] = url.slice(site.length).split('#', 2);
  const [locale = '', id = '', ...rest] = (path.split('?')[0] ?? '').split('/');
  const isPage = (reservedIds as readonly string[]).includes(id) || rest.join('') !== '';
  if (!isLocale(locale) || !isId(id) || isPage) return undefined;
  return { kind: 'article', locale, id, ...(section && { section }) };
}

interface LinkActions {
  readonly site: string;
  readonly tell: Tell;
  readonly show: (place: Place) => void;
}

/**
 * Keeps links to articles inside the panel, and sends all others to a tab of their own: the host's page stays
 * where it is. A click that asks for a new tab or window stays with the browser.
 */
export function watchLinks(dialog: HTMLElement, { site, tell, show }: LinkActions): void {
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    const place = findArticle(link.href, site);
    link.target = '_blank';
    link.rel = 'noopener';
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { id, section } = place ?? {};
    const kind = place && !link.hasAttribute('data-outside') ? 'article' : 'outside';
    const isOurs = tell(widgetEvents.navigate, {
      kind,
      url: link.href,
      ...(id !== undefined && { id }),
      ...(section !== undefined && { section }),
    });
    if (!isOurs || kind === 'article') event.preventDefault();
    if (isOurs && place && kind === 'article') show(place);
  });
}
