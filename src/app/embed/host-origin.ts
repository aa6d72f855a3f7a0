/**
 * Who is listening. A message is addressed to one origin and the browser delivers it nowhere else, so that
 * a wrong `?host=` gets nothing: it is not the origin of the page that holds the frame.
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

/** Returns the origin a parameter names, or undefined where it is more or less than one. */
function parseOrigin(text: string): string | undefined {
  const url = parseUrl(text);
  return url && isSafe(url) && url.href === `${url.origin}/` ? url.origin : undefined;
}

/**
 * Returns the origin of the host: the one that `host` names, else that of the page the reader came from,
 * which in a frame is the one that holds it. Only `https:` and, for development, this machine count.
 */
export function findHostOrigin(host: string | null, referrer: string): string | undefined {
  const named = parseOrigin(host ?? '');
  if (named) return named;
  const url = parseUrl(referrer);
  return url && isSafe(url) ? url.origin : undefined;
}
