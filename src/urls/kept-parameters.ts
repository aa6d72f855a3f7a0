/**
 * Parameters that a redirect passes on to its target; all others are dropped. Values are validated by the page
 * that reads them.
 */
export const keptParameters: readonly string[] = [
  'q',
  'theme',
  'scale',
  'host',
  'utm_source',
  'utm_medium',
  'utm_campaign',
];

/**
 * Returns an href with the kept parameters of a query string, encoded again.
 *
 * @example
 * keepParameters('/en/self-check/', '?next=//evil.example&q=a%20b') // => '/en/self-check/?q=a+b'
 */
export function keepParameters(href: string, search: string): string {
  const kept = new URLSearchParams(search);
  for (const name of [...kept.keys()]) if (!keptParameters.includes(name)) kept.delete(name);
  const query = kept.toString();
  return query === '' ? href : `${href}?${query}`;
}
