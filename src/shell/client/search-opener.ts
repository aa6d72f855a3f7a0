/**
 * Loads the search when it is asked for and not before: a click on a search link, Ctrl or Command K,
 * or a search field that takes the focus. Until then a page carries none of its weight.
 */
const loadSearch = () => import('../../search/ui/index.ts');

async function openDialog(): Promise<void> {
  const { openSearchDialog } = await loadSearch();
  await openSearchDialog();
}

/** A click that asks for a new tab or window stays with the browser. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';

/** Makes the page's search links, fields and shortcut work. */
export function watchSearchOpeners(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')) {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      // Where the interface cannot be loaded, the link still leads to the search page.
      openDialog().catch(() => location.assign(link.href));
    });
  }
  for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) {
    const start = () => void loadSearch().then(({ startSearchBox }) => startSearchBox(box));
    if (box.hasAttribute('data-search-now')) start();
    else box.addEventListener('focusin', start, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    void openDialog();
  });
}
