/** Milliseconds a step is waited for: later the browser's own navigation, which shows that it works. */
const patience = 4000;

const pages = new Map<string, Promise<Document>>();

/** Returns the page of a step; rejects where it does not come, or what comes is not one. */
export function loadStep(href: string): Promise<Document> {
  const known = pages.get(href);
  if (known) return known;
  const loading = fetchStep(href);
  pages.set(href, loading);
  // The next try asks again.
  loading.catch(() => pages.delete(href));
  return loading;
}

async function fetchStep(href: string): Promise<Document> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(href, { signal: stop.signal, credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && page.querySelector('[data-solve]')) return page;
    throw new Error(`${href} is answered with ${answer.status} and without a step.`);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads steps while nothing else is to do, so that the next one is there when it is asked for. */
export function prefetchSteps(hrefs: readonly string[]): void {
  if (isSavingData()) return;
  whenIdle(() => {
    for (const href of hrefs) {
      loadStep(href).catch(() => {
        // Whoever asks for it tries again.
      });
    }
  });
}

function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Safari has no idle callback. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
}
