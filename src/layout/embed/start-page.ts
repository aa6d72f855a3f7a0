/**
 * The script of the start page of an embedded help centre. It loads the search when its field takes the focus, and
 * suggestions when the address names the reader's situation (`#context=`).
 */
import { runPart } from '../client/run-part.ts';

/**
 * Starts the search when its field takes the focus. If the script does not load, the form opens the search page in another
 * tab, with the query in the fragment.
 */
function watchSearch(box: HTMLElement): void {
  let isLoading = false;
  const start = (): void => {
    isLoading = true;
    runPart('embed-search')
      .catch(() => box.addEventListener('focusin', start, { once: true }))
      .finally(() => {
        isLoading = false;
      });
  };
  box.addEventListener('focusin', start, { once: true });
  box.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Enter waits while the script loads: the search starts with the text in the field.
    if (isLoading) return;
    const { action } = event.target as HTMLFormElement;
    const q = box.querySelector('input')?.value.trim() ?? '';
    window.open(`${action}#q=${encodeURIComponent(q)}`, '_blank', 'noopener');
  });
}

function watchContext(section: HTMLElement): void {
  if (!/[?&#]context=[^&]/.test(location.search + location.hash)) return;
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
