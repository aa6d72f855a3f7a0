/**
 * The script of the troubleshooter: moves between steps without a reload, keeps the reader's path, and announces
 * each step to screen readers. If anything fails, the links work as they do without it.
 */
import { isPlainClick } from '../../../browser/plain-click.ts';
import { loadStep, prefetchSteps } from './load-step.ts';
import { cutPath, extendPath, readPath, storePath, toState, type StepPath } from './path.ts';
import { showPath, showProgress } from './show-path.ts';
import { stepShown } from './step-shown.ts';
import { movePath, translatePath } from './translate-path.ts';
import { getStep, isSameBuild, moveFocus, showStep } from './show-step.ts';

/** Links that lead from step to step. */
const moves = 'a[data-step-answer], a[data-step-back], a[data-step-restart]';

/** Counts moves: of two quick ones the last one wins. */
let latest = 0;

const readText = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Adds path and progress to the shown step; returns the progress as text. */
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

/** Returns the path after following a link. */
function followLink(link: HTMLAnchorElement, href: string): StepPath {
  const path = readPath(location.pathname);
  if (!link.matches('[data-step-answer]')) return cutPath(path, href);
  const question = readText(getStep(document).querySelector('h1'));
  return extendPath(path, { href: location.pathname, question, answer: readText(link) }, href);
}

/** Shows the step at an href. `enter` updates the browser's address; `leave` runs if it has to be loaded as a page. */
async function move(href: string, enter: () => void, leave: () => void): Promise<void> {
  latest += 1;
  const own = latest;
  let page: Document;
  try {
    page = await loadStep(href);
    if (!isSameBuild(page)) throw new Error(`${href} is of another build.`);
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
    // The second click of a double click would hit the step that the first one has shown.
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
      // A jump within the page, or back before the next step was shown: the pending move is cancelled.
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

/** The language switch leads to the same step: its path goes along. */
function watchLanguageLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('a[data-locale-choice][data-same-page]')
        : undefined;
    if (!link) return;
    const { lang } = document.documentElement;
    const pages = { from: location.pathname, to: link.pathname, lang };
    storePath(movePath(readPath(location.pathname), pages));
  });
}

/** Shows a path whose texts are in another language, and then in the language of the page. */
function start(): void {
  const path = readPath(location.pathname);
  complete(path);
  if (path.lang === undefined || path.lang === document.documentElement.lang) return;
  const own = latest;
  void translatePath(path, getStep(document).dataset.stepFile).then((translated) => {
    if (own === latest) complete(translated);
  });
}

start();
// A page restored from the back/forward cache: pages visited in between have stored their own path.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) storePath(readPath(location.pathname));
});
watchLinks();
watchLanguageLinks();
watchHistory();
