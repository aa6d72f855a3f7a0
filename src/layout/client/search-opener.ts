/**
 * Loads the search when it is asked for and not before: a click on a search link, Ctrl or Command K,
 * or a search field that takes the focus. Until then a page carries none of its weight. Where the
 * interface does not arrive, links and forms still lead to the search page.
 */
import { storageKeys } from '../../urls/storage-keys.ts';
import { isPlainClick } from '../../troubleshooter/steps/client/plain-click.ts';

const importSearch = () => import('../../search/ui/index.ts');

let failedUrl: string | undefined;
let failures = 0;

/**
 * Loads the interface. Chromium keeps the failure of a module for as long as the page lives and answers
 * with it again (https://github.com/whatwg/html/issues/6768), so that another try needs an address of its
 * own; Chromium and Firefox name the one that failed in the error. Elsewhere the same one is asked again.
 */
function loadSearch(): ReturnType<typeof importSearch> {
  const loading = failedUrl
    ? (import(/* @vite-ignore */ `${failedUrl}?attempt=${failures}`) as ReturnType<
        typeof importSearch
      >)
    : importSearch();
  return loading.catch((error: unknown) => {
    failures += 1;
    failedUrl ??=
      error instanceof Error ? /https?:[^\s?]+\.js/.exec(error.message)?.[0] : undefined;
    throw error;
  });
}

function openDialog(opener: HTMLAnchorElement): void {
  loadSearch()
    .then(({ openSearchDialog }) => openSearchDialog(opener, storageKeys))
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
  const [first] = openers;
  // A page without a search link (the one that is not found) leaves the shortcut to the browser.
  if (!first) return;
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    openDialog(first);
  });
}

/** Starts a field when it takes the focus, or at once on the search page; a failure waits for the next focus. */
function watchField(box: HTMLElement): void {
  // Said by the page itself: the words of the interface have not arrived either.
  const failed = box.querySelector<HTMLElement>('[data-search-failed]');
  const tell = (hasFailed: boolean): void => {
    if (failed) failed.hidden = !hasFailed;
  };
  const start = (): void => {
    loadSearch()
      .then(({ startSearchBox }) => {
        startSearchBox(box, storageKeys);
        tell(false);
      })
      .catch(() => {
        tell(true);
        wait();
      });
  };
  const wait = (): void => box.addEventListener('focusin', start, { once: true });
  if (box.hasAttribute('data-search-now')) start();
  else wait();
}

/** Makes the page's search links, fields and shortcut work. */
export function watchSearchOpeners(): void {
  watchLinks();
  for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) watchField(box);
}
