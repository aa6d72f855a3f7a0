/**
 * Loads the search on demand: a click on a search link, Ctrl K or Command K, or a search field that gets the focus. If
 * the interface cannot be loaded, links and forms open the search page.
 */
import { isPlainClick } from '../../browser/plain-click.ts';
import { readFragment, withFragment } from '../../urls/carried-query.ts';
import { loadPart } from './load-part.ts';
import { searchHost } from './search-host.ts';

function openDialog(opener: HTMLAnchorElement): void {
  loadPart('search')
    .then(({ openSearchDialog }) => openSearchDialog(opener, searchHost))
    .catch(() => location.assign(opener.href));
}

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';

function watchLinks(): void {
  const openers = document.querySelectorAll<HTMLAnchorElement>('[data-search-open]');
  for (const opener of openers) {
    opener.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      openDialog(opener);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    // The 404 page has a header in each language, of which one is shown. Without a link, the shortcut is the browser's.
    const shown = [...openers].find((opener) => opener.getClientRects().length > 0);
    if (!shown) return;
    event.preventDefault();
    openDialog(shown);
  });
}

/** Opens the search page for a form whose search is not loaded: the query is in the fragment, not in the parameters. */
function submitUnloaded(event: SubmitEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  location.assign(
    withFragment(form.action, { q: form.querySelector('input')?.value.trim() ?? '' }),
  );
}

/** Starts the search of a field on focus, or at once on the search page. After a failure, the next focus retries. */
function watchField(box: HTMLElement): void {
  // The message is part of the page, because the messages of the interface are not loaded.
  const failed = box.querySelector<HTMLElement>('[data-search-failed]');
  const showFailure = (hasFailed: boolean): void => {
    if (failed) failed.hidden = !hasFailed;
  };
  const start = (): void => {
    loadPart('search')
      .then(({ startSearchBox }) => {
        startSearchBox(box, searchHost);
        showFailure(false);
      })
      .catch(() => {
        showFailure(true);
        wait();
      });
  };
  const wait = (): void => box.addEventListener('focusin', start, { once: true });
  // The box, so that the search has handled the event before.
  box.addEventListener('submit', submitUnloaded);
  const field = box.querySelector('input');
  const carried = readFragment(location.hash).get('q') ?? '';
  if (box.hasAttribute('data-search-now')) start();
  else if (field?.value === '' && carried !== '') {
    // Typed before the reader changed the language.
    field.value = carried;
    start();
  } else wait();
}

/** Makes the page's search links, fields and shortcut work. */
export function watchSearchOpeners(): void {
  watchLinks();
  for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) watchField(box);
}
