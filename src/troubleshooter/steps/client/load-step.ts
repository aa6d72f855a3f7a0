import { stepParts } from '../../step-parts.ts';

/** Milliseconds a step is waited for: later the browser's own navigation, which shows that it works. */
const patience = 4000;

const pages = new Map<string, Promise<Document>>();

/** Pages of steps that have come in a file with all of a flow's. */
const steps = new Map<string, string>();

/** Files that have been asked for. */
const files = new Set<string>();

/** Returns the page of a step; rejects where it does not come, or what comes is not one. */
export function loadStep(href: string): Promise<Document> {
  const known = pages.get(href) ?? findStep(href);
  if (known) return known;
  const loading = fetchStep(href);
  pages.set(href, loading);
  // The next try asks again.
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
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(href, { signal: stop.signal, credentials: 'same-origin' });
    const page = parse(await answer.text());
    if (answer.ok && isStep(page)) return page;
    throw new Error(`${href} is answered with ${answer.status} and without a step.`);
  } finally {
    clearTimeout(timer);
  }
}

/** Loads a flow's steps while nothing else is to do, so that the next one is there when it is asked for. */
export function prefetchSteps(href: string): void {
  if (isSavingData() || files.has(href)) return;
  files.add(href);
  whenIdle(() => {
    fetchSteps(href).catch(() => {
      // Each step has its page; another step asks for the file again.
      files.delete(href);
    });
  });
}

async function fetchSteps(href: string): Promise<void> {
  const answer = await fetch(href, { credentials: 'same-origin' });
  const file: unknown = await answer.json();
  for (const [step, page] of Object.entries(file ?? {})) {
    if (typeof page === 'string') steps.set(step, page);
  }
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
