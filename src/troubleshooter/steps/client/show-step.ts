import { stepParts } from '../../step-parts.ts';

/** Returns the step that a page shows; throws where it shows none. */
export function getStep(page: Document): HTMLElement {
  const step = page.querySelector<HTMLElement>(stepParts.step);
  if (step) return step;
  throw new Error('The page shows no step of a flow; expected an element with data-step-page.');
}

/** Puts the step of another page in place of the one that is shown, with everything that belongs to it. */
export function showStep(page: Document): void {
  // A copy: the page may be shown again.
  getStep(document).replaceWith(document.importNode(getStep(page), true));
  document.title = page.title;
  for (const old of document.head.querySelectorAll(stepParts.described)) old.remove();
  for (const element of page.head.querySelectorAll(stepParts.described))
    document.head.append(document.importNode(element, true));
  updateLanguageLinks(page);
  loadScripts(page);
}

/** The language switch leads to the same step. */
function updateLanguageLinks(page: Document): void {
  const next = [...page.querySelectorAll(stepParts.languageLinks)];
  for (const [index, link] of document.querySelectorAll(stepParts.languageLinks).entries()) {
    const href = next[index]?.getAttribute('href');
    if (href) link.setAttribute('href', href);
  }
}

/** Loads the scripts that the step's page has and this one had not. */
function loadScripts(page: Document): void {
  const hrefs = (from: Document) =>
    [...from.querySelectorAll(stepParts.scripts)].map((script) => script.getAttribute('src') ?? '');
  const present = hrefs(document);
  for (const src of hrefs(page)) {
    if (present.includes(src)) continue;
    const script = document.createElement('script');
    script.type = 'module';
    script.setAttribute('src', src);
    document.body.append(script);
  }
}

/** Takes a reader to the step that has just been shown: to its heading, at the top of the page. */
export function moveFocus(): void {
  getStep(document).querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  // Not smoothly: this is another page.
  scrollTo({ top: 0, behavior: 'instant' });
}
