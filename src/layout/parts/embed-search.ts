/** Starts the search of an embedded start page (../embed/start-page.ts). */
import { startSearchBox } from '../../search/ui/search-box.ts';
import { searchHost } from '../client/search-host.ts';

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) startSearchBox(box, searchHost);
