import type { Locale } from '../i18n/locales.ts';
import type { Links } from './hrefs.ts';
import { isId } from './ids.ts';

/** Where an address in an article leads. */
export interface Address {
  /** Absolute. */
  readonly url: string;
  /** Id of the article it leads to, where it leads to one. */
  readonly article?: string;
  readonly section?: string;
}

/** Returns where an address leads that stands on a page, or undefined where nothing may link there. */
export type ResolveAddress = (address: string, page: string) => Address | undefined;

/** Schemes that may lead away; the site's own addresses pass whatever they begin with. */
const schemes: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

interface AddressSource {
  readonly links: Links;
  readonly origin: string;
  readonly articles: readonly { readonly locale: Locale; readonly id: string }[];
}

/** Returns the resolver of a site's addresses. */
export function createAddressResolver({ links, origin, articles }: AddressSource): ResolveAddress {
  const ids = new Map(articles.map(({ locale, id }) => [links.article(locale, id), id]));
  return (address, page) => {
    const base = links.url(page);
    if (!URL.canParse(address, base)) return undefined;
    const url = new URL(address, base);
    // A `blob:` address has the origin of the page that made it.
    const isOwn = url.origin === origin && /^https?:$/.test(url.protocol);
    if (!isOwn) return schemes.has(url.protocol) ? { url: url.href } : undefined;
    const article = ids.get(url.pathname);
    const section = url.hash.slice(1);
    if (article === undefined) return { url: url.href };
    return { url: url.href, article, ...(isId(section) && { section }) };
  };
}
