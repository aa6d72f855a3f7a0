import type { Category } from '../site/categories.ts';
import type { Locale } from '../site/locales.ts';

/**
 * The URL contract (docs/urls.md): the only place that knows how an address is put together.
 * An href is root-relative with the base path and a trailing slash; a url is absolute.
 */
export interface Links {
  readonly languageChoice: () => string;
  readonly home: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string, section?: string) => string;
  readonly category: (locale: Locale, category: Category) => string;
  readonly search: (locale: Locale, query?: string) => string;
  /** What tells a browser how to search here (OpenSearch). */
  readonly searchDescription: (locale: Locale) => string;
  /** A file at the site's root, such as `favicon.svg`. */
  readonly file: (name: string) => string;
  /** The absolute address of an href. */
  readonly url: (href: string) => string;
}

export interface LinkOptions {
  /** Path the site is served under: `/`, `/help` or `/help/`. */
  readonly base: string;
  /** Scheme and host: `https://help.example`. */
  readonly origin: string;
}

/** Returns a base path with one slash at each end. */
export const toBase = (path: string): string => {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
};

/**
 * Returns an href with parameters behind it; empty ones are left out.
 *
 * @example
 * withParameters('/en/search/', { q: 'refund', category: '' }) // => '/en/search/?q=refund'
 */
export function withParameters(href: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? href : `${href}?${pairs.join('&')}`;
}

/**
 * Returns the functions that build every address of the site.
 *
 * @example
 * createLinks({ base: '/help', origin: 'https://okpay.example' }).article('en', 'self-check', 'account')
 * // => '/help/en/self-check/#account'
 */
export function createLinks({ base, origin }: LinkOptions): Links {
  const root = toBase(base);
  return {
    languageChoice: () => root,
    home: (locale) => `${root}${locale}/`,
    article: (locale, id, section) => `${root}${locale}/${id}/${section ? `#${section}` : ''}`,
    category: (locale, category) => `${root}${locale}/topics/${category}/`,
    search: (locale, query = '') => withParameters(`${root}${locale}/search/`, { q: query }),
    searchDescription: (locale) => `${root}${locale}/opensearch.xml`,
    file: (name) => `${root}${name}`,
    url: (href) => new URL(href, origin).href,
  };
}
