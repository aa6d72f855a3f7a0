/**
 * Parameters that a link which leads on hands to the page it leads to; every other is dropped. What a value
 * means, and whether it is allowed, is for the page that reads it to say.
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
 * Returns an href with the kept ones of an address's parameters behind it, encoded anew.
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
