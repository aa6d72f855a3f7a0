/** How long an answer is waited for, in milliseconds: later it is of no use to the page. */
const patience = 10_000;

/** Bytes of the largest file that is looked at; what is larger is something else. */
const sizeLimit = 64 * 1024;

/**
 * Resolves with the text of the status file, or undefined where there is none to be had: it is missing, too
 * large, moved to another place, or does not come. Never rejects.
 */
export async function readStatusFile(href: string): Promise<string | undefined> {
  const controller = new AbortController();
  const waiting = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(href, {
      // Asks whether it has changed, whatever the host says of caching.
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
