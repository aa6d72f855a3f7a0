/**
 * The script of guided troubleshooting: moves between steps without a reload, keeps the reader's path, says
 * each step to screen readers. Where anything fails, the links lead on as without it.
 */
import { isPlainClick } from './plain-click.ts';
import { loadStep, prefetchSteps } from './load-step.ts';
import { cutPath, extendPath, readPath, storePath, toState, type StepPath } from './path.ts';
import { showPath, showProgress } from './show-path.ts';
import { stepShown } from './step-shown.ts';
import { getStep, moveFocus, showStep } from './show-step.ts';

/** Links that lead from step to step. */
const moves = 'a[data-step-answer], a[data-step-back], a[data-step-restart]';

/** Counts moves: of two quick ones the last counts. */
let latest = 0;

const readText = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Completes the step that is shown; returns what to say of it. */
function complete(path: StepPath): string {
  const step = getStep(document);
  history.replaceState(toState(path), '');
  storePath(path);
  showPath(step, path);
  const progress = showProgress(step, path);
  const { stepFile } = step.dataset;
  if (stepFile !== undefined && step.querySelector('[data-step-answer]')) {
    prefetchSteps(stepFile);
  }
  return progress;
}

/** Returns the path to where a link leads. */
function followLink(link: HTMLAnchorElement, href: string): StepPath {
  const path = readPath(location.pathname);
  if (!link.matches('[data-step-answer]')) return cutPath(path, href);
  const question = readText(getStep(document).querySelector('h1'));
  return extendPath(path, { href: location.pathname, question, answer: readText(link) }, href);
}

/** Shows the step at an href. `enter` makes it the browser's address; `leave` is what else to do. */
async function move(href: string, enter: () => void, leave: () => void): Promise<void> {
  latest += 1;
  const own = latest;
  let page: Document;
  try {
    page = await loadStep(href);
  } catch {
    if (own === latest) leave();
    return;
  }
  if (own !== latest) return;
  enter();
  showStep(page);
  const said = complete(readPath(href));
  moveFocus();
  document.querySelector('[data-step-status]')?.replaceChildren(said);
  document.dispatchEvent(new CustomEvent(stepShown));
}

function watchLinks(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const clicked = target instanceof Element ? target : null;
    // The second click of a double click falls on the step that the first has shown.
    if (event.detail > 1 && clicked?.closest('[data-step-page] a')) event.preventDefault();
    const link = clicked?.closest<HTMLAnchorElement>(moves);
    const href = link?.getAttribute('href');
    if (!link || !href || !isPlainClick(event)) return;
    event.preventDefault();
    const path = followLink(link, href);
    storePath(path);
    void move(
      href,
      () => history.pushState(toState(path), '', href),
      () => location.assign(href),
    );
  });
}

function watchHistory(): void {
  let shown = location.pathname;
  document.addEventListener(stepShown, () => {
    shown = location.pathname;
  });
  addEventListener('popstate', () => {
    if (location.pathname === shown) {
      // A jump within the page, or back before another step was there: what is on its way is not wanted.
      latest += 1;
      return;
    }
    void move(
      location.pathname,
      () => undefined,
      () => location.reload(),
    );
  });
}

complete(readPath(location.pathname));
// A page that comes back as it was left: pages in between have kept a path of theirs.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) storePath(readPath(location.pathname));
});
watchLinks();
watchHistory();
