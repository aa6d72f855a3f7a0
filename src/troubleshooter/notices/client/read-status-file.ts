/** How long to wait for the response, in milliseconds; after that it is of no use to the page. */
const timeout = 10_000;

/** Maximum size of the file in bytes; a larger one is something else. */
const sizeLimit = 64 * 1024;

/**
 * Resolves with the text of the status file, or undefined if the file is missing, too large, redirected or late.
 * Never rejects.
 */
export async function readStatusFile(href: string): Promise<string | undefined> {
  const controller = new AbortController();
  const waiting = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await fetch(href, {
      // Revalidates, whatever the host's caching headers say.
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      signal: controller.signal,
    });
    if (!response.ok || Number(response.headers.get('Content-Length')) > sizeLimit) {
      controller.abort();
      return undefined;
    }
    const text = await response.text();
    return text.length > sizeLimit ? undefined : text;
  } catch {
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}
