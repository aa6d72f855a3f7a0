/** Starts the search of an embedded start page (start-page.ts). */
import { startSearchBox } from '../../search/ui/index.ts';
import { storageKeys } from '../../urls/storage-keys.ts';

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) startSearchBox(box, storageKeys);
