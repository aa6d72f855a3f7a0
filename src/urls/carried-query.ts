/**
 * What a reader searches for travels in the fragment of an address, because browsers send no fragment: a query in the
 * parameters would be in the log of the server, and in the `Referer` of the next request. Old links with `?q=` work; the
 * first script of a page moves their query.
 */

/** Returns the parameters in a fragment; a section (`#check-first`) has none of the known names. */
export const readFragment = (hash: string): URLSearchParams => new URLSearchParams(hash.slice(1));

/** Tells whether a fragment has parameters: the id of a section has no equals sign. */
export const hasParameters = (hash: string): boolean => hash.includes('=');

/**
 * Returns a fragment that carries a query; a section of the address takes precedence. Every page under `/go/` contains this
 * function, so keep it short.
 *
 * @example
 * carryQuery('a b', '') // => '#q=a%20b'
 * carryQuery('a b', '#steps') // => '#steps'
 */
export const carryQuery = (query: string | null, hash: string): string =>
  hash || (query ? `#q=${encodeURIComponent(query)}` : '');

/**
 * Returns an address with the query of its parameters in its fragment; undefined if it has no such parameter.
 *
 * @example
 * moveQuery('https://help.test/en/search/?q=echo') // => 'https://help.test/en/search/#q=echo'
 */
export function moveQuery(address: string): string | undefined {
  const url = new URL(address);
  if (!url.searchParams.has('q')) return undefined;
  url.hash = carryQuery(url.searchParams.get('q'), url.hash);
  url.searchParams.delete('q');
  return url.href;
}

/** Names and values for an address. */
export type Parameters = Readonly<Record<string, string>>;

/** Returns an href with parameters after a sign; empty ones are omitted. */
export function joinParameters(href: string, sign: '?' | '#', parameters: Parameters): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? href : `${href}${sign}${pairs.join('&')}`;
}

/**
 * Returns an href with parameters in its fragment; empty ones are omitted.
 *
 * @example
 * withFragment('/en/search/', { q: 'echo', category: '' }) // => '/en/search/#q=echo'
 */
export const withFragment = (href: string, parameters: Parameters): string =>
  joinParameters(href, '#', parameters);
