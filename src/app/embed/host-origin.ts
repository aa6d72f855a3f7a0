/**
 * Finds the origin of the host. Messages are sent to this origin only, and browsers deliver them to no other, so
 * that a wrong `?host=` receives nothing: it is not the origin of the page around the frame.
 */

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Parses an origin; undefined for anything else, such as an address with a path. */
function parseOrigin(text: string): string | undefined {
  const url = parseUrl(text);
  return url && isSafe(url) && url.href === `${url.origin}/` ? url.origin : undefined;
}

/**
 * Returns the origin of the host: the one in `host`, else that of the referrer, which in a frame is the page
 * around it. Accepts only `https:` and, for development, this machine.
 */
export function findHostOrigin(host: string | null, referrer: string): string | undefined {
  const named = parseOrigin(host ?? '');
  if (named) return named;
  const url = parseUrl(referrer);
  return url && isSafe(url) ? url.origin : undefined;
}
