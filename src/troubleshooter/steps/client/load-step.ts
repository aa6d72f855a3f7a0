import { stepParts } from '../../step-parts.ts';

/** How long to wait for a step, in milliseconds. After that the browser navigates, which shows its progress. */
const timeout = 4000;

const pages = new Map<string, Promise<Document>>();

/** Pages of steps from the files that contain all steps of a flow, by href. */
const steps = new Map<string, string>();

/** Files that have been requested. */
const files = new Set<string>();

/** Returns the page of a step; rejects if it does not load or is not a step. */
export function loadStep(href: string): Promise<Document> {
  const known = pages.get(href) ?? findStep(href);
  if (known) return known;
  const loading = fetchStep(href);
  pages.set(href, loading);
  // A failed request is not cached.
  loading.catch(() => pages.delete(href));
  return loading;
}

function findStep(href: string): Promise<Document> | undefined {
  const page = parse(steps.get(href) ?? '');
  return isStep(page) ? Promise.resolve(page) : undefined;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const isStep = (page: Document): boolean => page.querySelector(stepParts.step) !== null;

async function fetchStep(href: string): Promise<Document> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeout);
  try {
    const response = await fetch(href, { signal: stop.signal, credentials: 'same-origin' });
    const page = parse(await response.text());
    if (response.ok && isStep(page)) return page;
    throw new Error(`${href} returned status ${response.status} and no step.`);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads all steps of a flow while the browser is idle, so that the next one is shown at once. */
export function prefetchSteps(href: string): void {
  if (isSavingData() || files.has(href)) return;
  files.add(href);
  whenIdle(() => {
    loadSteps(href).catch(() => {
      // Steps still load as pages; the next step requests the file again.
      files.delete(href);
    });
  });
}

/** Loads all steps of a flow; rejects if their file does not load. */
export async function loadSteps(href: string): Promise<void> {
  const response = await fetch(href, { credentials: 'same-origin' });
  const file: unknown = await response.json();
  for (const [step, page] of Object.entries(file ?? {})) {
    if (typeof page === 'string') steps.set(step, page);
  }
}

function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
}
