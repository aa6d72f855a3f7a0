import { carryQuery } from './carried-query.ts';

/**
 * Parameters that a redirect passes on to its target, besides the query, which it moves to the fragment; all others are
 * dropped. Values are validated by the page that reads them.
 */
export const keptParameters: readonly string[] = [
  'theme',
  'scale',
  'host',
  'utm_source',
  'utm_medium',
  'utm_campaign',
];

/**
 * Returns an href with the section, the query and the kept parameters of an address, encoded again.
 *
 * @example
 * keepParameters('/en/self-check/', { search: '?next=//evil.example&theme=dark&q=a%20b', hash: '' })
 * // => '/en/self-check/?theme=dark#q=a+b'
 */
export function keepParameters(
  href: string,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): string {
  const asked = new URLSearchParams(search);
  const fragment = carryQuery(asked.get('q'), hash);
  for (const name of [...asked.keys()]) if (!keptParameters.includes(name)) asked.delete(name);
  const query = asked.toString();
  return (query === '' ? href : `${href}?${query}`) + fragment;
}
