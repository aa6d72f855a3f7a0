/** `*`, `'self'`, a scheme (`capacitor:`) or an origin, its host perhaps with `*.` before it. */
const source = /^(?:\*|'self'|[a-z][a-z0-9+.-]*:|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?)$/;

/**
 * Returns the policy that lets these sources show a page in a frame; none may where the list is empty. Throws
 * where one is not a source: hosts would send it as it is.
 *
 * @example
 * formatFrameAncestors(['https://app.example', 'capacitor:'])
 * // => 'frame-ancestors https://app.example capacitor:'
 */
export function formatFrameAncestors(sources: readonly string[]): string {
  for (const text of sources) {
    if (source.test(text)) continue;
    throw new Error(
      `embedders in src/site/config.ts has ${JSON.stringify(text)}; expected "*", "'self'", a scheme ` +
        'such as capacitor: or an origin such as https://app.example.',
    );
  }
  return `frame-ancestors ${sources.length === 0 ? "'none'" : sources.join(' ')}`;
}
