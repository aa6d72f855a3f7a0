import { storageKeys } from '../../urls/storage-keys.ts';

/**
 * The script of the start page of an embedded help centre. What it loads it loads when it is asked for: the search
 * when its field is used, suggestions where the address names the situation of the reader (`?context=`).
 */

/** Starts the search when its field takes the focus; where it does not arrive, the form leads to the search page. */
function watchSearch(box: HTMLElement): void {
  // While the search is on its way, Enter waits for it: it begins with what the field holds.
  const wait = (event: Event): void => event.preventDefault();
  const start = (): void => {
    box.addEventListener('submit', wait);
    import('../../search/ui/index.ts')
      .then(({ startSearchBox }) => startSearchBox(box, storageKeys))
      .catch(() => watchSearch(box))
      .finally(() => box.removeEventListener('submit', wait));
  };
  box.addEventListener('focusin', start, { once: true });
}

function watchContext(section: HTMLElement): void {
  const context = new URLSearchParams(location.search).get('context')?.trim();
  if (!context) return;
  // Shown when they are known: a list that changes under a reader's finger is worse than one that comes late.
  section.hidden = true;
  import('./suggestions.ts')
    .then(({ showSuggestions }) => showSuggestions(section, context))
    .catch(() => {
      // Those in the page help most readers.
    })
    .finally(() => {
      section.hidden = false;
    });
}

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) watchSearch(box);
const section = document.querySelector<HTMLElement>('[data-suggestions]');
if (section) watchContext(section);
