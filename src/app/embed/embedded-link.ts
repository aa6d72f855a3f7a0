import type { Locale } from '../../i18n/locales.ts';
import { embedProtocol as help, type NavigateToArticle, type SolveMessage } from './messages.ts';

/** The current page: its origin, the href of the page with the site around it, and its locale. */
export interface OwnPage {
  readonly origin: string;
  readonly href: string;
  readonly locale: Locale;
}

/** An embedded page, as found by its address. */
interface EmbeddedPlace {
  readonly kind: 'start' | 'article' | 'solve';
  readonly locale: Locale;
  /** An article's id. */
  readonly id?: string | undefined;
  readonly flow?: string | undefined;
  readonly node?: string | undefined;
}

/** Path below the site's root: locale, then `solve` with flow and node, or an article's id. */
const embeddedPath = /^([^/]+)\/embed\/(?:(solve)\/(?:([^/]+)\/(?:([^/]+)\/)?)?|([^/]+)\/)?$/;

/** Finds the embedded page at an address; undefined if the address is not an embedded page of this site. */
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

/** Returns the message about a link to an embedded article or step; undefined for any other link. */
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
