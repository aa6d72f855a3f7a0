/**
 * The script of the start page of an embedded help centre. It loads the search when its field takes the focus, and
 * suggestions when the address names the reader's situation (`?context=`).
 */
import { runPart } from '../client/run-part.ts';

/** Starts the search when its field takes the focus; if the script does not load, the form opens the search page. */
function watchSearch(box: HTMLElement): void {
  // Enter waits while the script loads: the search starts with the text in the field.
  const wait = (event: Event): void => event.preventDefault();
  const start = (): void => {
    box.addEventListener('submit', wait);
    runPart('embed-search')
      .catch(() => watchSearch(box))
      .finally(() => box.removeEventListener('submit', wait));
  };
  box.addEventListener('focusin', start, { once: true });
}

function watchContext(section: HTMLElement): void {
  if (!new URLSearchParams(location.search).get('context')?.trim()) return;
  // Hidden until the suggestions arrive: a list that changes under a reader's finger is worse than a late one.
  section.hidden = true;
  runPart('suggestions').catch(() => {
    section.hidden = false;
  });
}

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) watchSearch(box);
const section = document.querySelector<HTMLElement>('[data-suggestions]');
if (section) watchContext(section);
