/** Starts the search of an embedded start page (start-page.ts). */
// Not from index.ts: a module that is imported both ways loses the names by which search-opener.ts retries.
import { startSearchBox } from '../../search/ui/search-box.ts';
import { storageKeys } from '../../urls/storage-keys.ts';

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) startSearchBox(box, storageKeys);
