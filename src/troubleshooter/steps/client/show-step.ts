import { stepParts } from '../../step-parts.ts';

/** Returns the step of a page; throws if it has none. */
export function getStep(page: Document): HTMLElement {
  const step = page.querySelector<HTMLElement>(stepParts.step);
  if (step) return step;
  throw new Error('The page shows no step of a flow; expected an element with data-step-page.');
}

/** Replaces the shown step by that of another page, with everything that belongs to it. */
export function showStep(page: Document): void {
  // A copy, because the page may be shown again.
  getStep(document).replaceWith(document.importNode(getStep(page), true));
  document.title = page.title;
  for (const old of document.head.querySelectorAll(stepParts.described)) old.remove();
  for (const element of page.head.querySelectorAll(stepParts.described))
    document.head.append(document.importNode(element, true));
  updateLanguageLinks(page);
}

/** The language switch leads to the same step. */
function updateLanguageLinks(page: Document): void {
  const next = [...page.querySelectorAll(stepParts.languageLinks)];
  for (const [index, link] of document.querySelectorAll(stepParts.languageLinks).entries()) {
    const href = next[index]?.getAttribute('href');
    if (href) link.setAttribute('href', href);
  }
}

/**
 * Tells whether a page is of the same build as this one: it needs no other scripts and styles. Two builds must not run
 * in one page.
 */
export function isSameBuild(page: Document): boolean {
  const list = (from: Document): string[] =>
    [...from.querySelectorAll(`${stepParts.scripts}, ${stepParts.styles}`)].map(
      (file) => file.getAttribute('src') ?? file.getAttribute('href') ?? '',
    );
  const present = list(document);
  return list(page).every((file) => present.includes(file));
}

/** Moves the focus to the heading of the shown step, and scrolls to the top of the page. */
export function moveFocus(): void {
  getStep(document).querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  // Without animation, as on a new page.
  scrollTo({ top: 0, behavior: 'instant' });
}
