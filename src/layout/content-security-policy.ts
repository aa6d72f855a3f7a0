import { createHash } from 'node:crypto';

export interface PolicyOptions {
  /** Text of the scripts that stand in the page. */
  readonly inlineScripts: readonly string[];
  /** A path on this site or an `https:` address that scripts may send to. */
  readonly endpoint?: string | undefined;
  /** The page is read and loads nothing later: its scripts ask for nothing, and it has no forms. */
  readonly isReadOnly?: boolean;
}

/**
 * Returns the Content Security Policy of a page. Everything comes from the site's own origin, and nothing
 * goes anywhere else but to the endpoint. `frame-ancestors` is not here because browsers ignore it in a
 * `<meta>`: hosts send it as a header. Throws where the endpoint is neither a path nor `https:`.
 */
export function formatContentSecurityPolicy({
  inlineScripts,
  endpoint,
  isReadOnly = false,
}: PolicyOptions): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(formatHash)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    ...(isReadOnly
      ? ["form-action 'none'"]
      : [
          ["connect-src 'self'", ...listOrigins(endpoint)].join(' '),
          "worker-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
        ]),
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Returns the policy of a page that holds one script and text: it loads nothing but the site's icon, and
 * sends nothing anywhere.
 */
export const formatOneScriptPolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${formatHash(script)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

const formatHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Origins beside the site's own that an endpoint needs. */
function listOrigins(endpoint: string | undefined): string[] {
  if (endpoint === undefined || /^\/(?!\/)/.test(endpoint)) return [];
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'https:') return [url.origin];
  throw new Error(
    `emptySearches in src/site/config.ts is ${JSON.stringify(endpoint)}; ` +
      'expected a path such as /report or an address such as https://reports.example/searches.',
  );
}
