import { createHash } from 'node:crypto';

/**
 * Returns the Content Security Policy of a page with the given inline scripts. Everything comes from
 * the site's own origin; `wasm-unsafe-eval` is there for Pagefind alone. `frame-ancestors` is not
 * here because browsers ignore it in a `<meta>`: hosts send it as a header.
 */
export function formatContentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
