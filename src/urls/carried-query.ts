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
 * Returns a fragment that carries a query, and the section of another one.
 *
 * @example
 * carryQuery('a b', '#steps') // => '#q=a+b&section=steps'
 */
export function carryQuery(query: string | null, hash: string): string {
  if (!query || hasParameters(hash)) return hash;
  const carried = new URLSearchParams({ q: query });
  if (hash.length > 1) carried.set('section', hash.slice(1));
  return `#${carried}`;
}

/**
 * Returns an address with the query of its parameters in its fragment; undefined if it has no such parameter.
 *
 * @example
 * moveQuery('https://help.test/en/search/?q=refund') // => 'https://help.test/en/search/#q=refund'
 */
export function moveQuery(address: string): string | undefined {
  const url = new URL(address);
  if (!url.searchParams.has('q')) return undefined;
  url.hash = carryQuery(url.searchParams.get('q'), url.hash);
  url.searchParams.delete('q');
  return url.href;
}
