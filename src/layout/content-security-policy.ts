import { createHash } from 'node:crypto';

export interface PolicyOptions {
  /** Texts of the inline scripts in the page. */
  readonly inlineScripts: readonly string[];
  /** A path on this site or an `https:` address that scripts may send data to. */
  readonly endpoint?: string | undefined;
  /** The page has videos of the site. */
  readonly hasMedia?: boolean;
  /** The page has no forms, and its scripts send no requests. */
  readonly isReadOnly?: boolean;
}

/**
 * Returns the Content Security Policy of a page. It allows the site's own origin and the endpoint only.
 * `frame-ancestors` is missing because browsers ignore it in a `<meta>`; hosts send it as a header. Throws if the
 * endpoint is neither a path nor `https:`.
 */
export function formatContentSecurityPolicy({
  inlineScripts,
  endpoint,
  hasMedia = false,
  isReadOnly = false,
}: PolicyOptions): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(formatHash)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    ...(hasMedia ? ["media-src 'self'"] : []),
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
 * Returns the policy of a page with one inline script: it may load the site's icon, and send no requests.
 */
export const formatOneScriptPolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${formatHash(script)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** The hashes of scripts: a site has a few inline scripts, which are on all pages. */
const hashes = new Map<string, string>();

function formatHash(script: string): string {
  const known = hashes.get(script);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  hashes.set(script, hash);
  return hash;
}

/** Returns the other origins that the endpoint requires. */
function listOrigins(endpoint: string | undefined): string[] {
  if (endpoint === undefined || /^\/(?!\/)/.test(endpoint)) return [];
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'https:') return [url.origin];
  throw new Error(
    `emptySearches in src/site/config.ts is ${JSON.stringify(endpoint)}; ` +
      'expected a path such as /report or an address such as https://reports.example/searches.',
  );
}
