import type { Locale } from '../i18n/locales.ts';
import type { Links } from './hrefs.ts';
import { isId } from './ids.ts';

/** An article in one language. */
export interface ArticleName {
  readonly locale: Locale;
  readonly id: string;
}

/** The target of a link in an article. */
export interface Address {
  /** Absolute URL. */
  readonly url: string;
  /** The target article, if the target is one. */
  readonly article?: ArticleName;
  readonly section?: string;
}

/** Returns the target of an address on a page; undefined if links to it are not allowed. */
export type ResolveAddress = (address: string, page: string) => Address | undefined;

/** Allowed schemes of addresses outside the site. */
const schemes: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

interface AddressSource {
  readonly links: Links;
  readonly origin: string;
  readonly articles: readonly ArticleName[];
}

/** Returns a resolver for the addresses of a site. */
export function createAddressResolver({ links, origin, articles }: AddressSource): ResolveAddress {
  const byHref = new Map(
    articles.map(({ locale, id }) => [links.article(locale, id), { locale, id }]),
  );
  return (address, page) => {
    const base = links.url(page);
    if (!URL.canParse(address, base)) return undefined;
    const url = new URL(address, base);
    // A `blob:` URL has the origin of the page that created it.
    const isOwn = url.origin === origin && /^https?:$/.test(url.protocol);
    if (!isOwn) return schemes.has(url.protocol) ? { url: url.href } : undefined;
    const article = byHref.get(url.pathname);
    const section = url.hash.slice(1);
    if (article === undefined) return { url: url.href };
    return { url: url.href, article, ...(isId(section) && { section }) };
  };
}
