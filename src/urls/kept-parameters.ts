/**
 * Parameters that a redirect passes on to its target; all others are dropped. Values are validated by the page that reads
 * them. The query (`q`) moves to the fragment (carried-query.ts).
 */
const keptParameters = /^(theme|scale|host|utm_\w+)$/;

/**
 * Returns an href with the kept parameters of a query string, encoded again.
 *
 * @example
 * keepParameters('/en/first-steps/', '?next=//evil.example&theme=dark') // => '/en/first-steps/?theme=dark'
 */
export function keepParameters(href: string, search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => keptParameters.test(name));
  const query = String(new URLSearchParams(kept));
  return href + (query && `?${query}`);
}
