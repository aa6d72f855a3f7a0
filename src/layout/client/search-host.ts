import type { SearchHost } from '../../search/ui/search-box.ts';
import { storageKeys } from '../../urls/storage-keys.ts';
import { loadPart } from './load-part.ts';
import { findPartHref } from './run-part.ts';

/** What the search gets from the page around it. */
export const searchHost: SearchHost = {
  ...storageKeys,
  workerHref: findPartHref(document, 'search-worker'),
  loadResponder: async () => (await loadPart('search-worker')).createResponder(),
};
