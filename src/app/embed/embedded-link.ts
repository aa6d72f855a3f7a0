import type { Locale } from '../../i18n/locales.ts';
import { embedProtocol as help, type NavigateToArticle, type SolveMessage } from './messages.ts';

/** Where the own page is: the origin, the address of the page with the site around it, and its locale. */
export interface OwnPage {
  readonly origin: string;
  readonly href: string;
  readonly locale: Locale;
}

/** What an embedded page is, by its address. */
export interface EmbeddedPlace {
  readonly kind: 'start' | 'article' | 'solve';
  readonly locale: Locale;
  /** An article's id. */
  readonly id?: string | undefined;
  readonly flow?: string | undefined;
  readonly node?: string | undefined;
}

/** Below the site's root: the locale, then guided troubleshooting, its flow and node, or else an article's id. */
const embeddedPath = /^([^/]+)\/embed\/(?:(solve)\/(?:([^/]+)\/(?:([^/]+)\/)?)?|([^/]+)\/)?$/;

/** Returns what an address is among the embedded pages of the own page's site; undefined where it is none. */
export function findPlace(
  { origin, pathname }: Pick<URL, 'origin' | 'pathname'>,
  { href, locale: own, ...page }: OwnPage,
): EmbeddedPlace | undefined {
  const root = href.slice(0, href.indexOf(`/${own}/`) + 1);
  if (origin !== page.origin || !pathname.startsWith(root)) return undefined;
  const found = embeddedPath.exec(pathname.slice(root.length));
  if (!found) return undefined;
  const [, locale, solve, flow, node, id] = found;
  return {
    kind: solve ? 'solve' : id ? 'article' : 'start',
    locale: locale as Locale,
    id,
    flow,
    node,
  };
}

/** Returns what to say of a link to an embedded article or step; undefined for every other link. */
export function describeLink(
  link: Pick<URL, 'origin' | 'pathname' | 'hash' | 'href'>,
  page: OwnPage,
): NavigateToArticle | SolveMessage | undefined {
  const place = findPlace(link, page);
  if (!place || place.kind === 'start') return undefined;
  const { locale, id, flow, node } = place;
  const { href: url, hash } = link;
  if (!id)
    return { help, type: 'solve', url, locale, ...(flow && { flow }), ...(node && { node }) };
  const section = hash.slice(1);
  const about = { url, locale, id, ...(section && { section }) };
  return { help, type: 'navigate', kind: 'article', ...about };
}
