import type { SearchHost } from '../../search/ui/search-box.ts';
import { storageKeys } from '../../urls/storage-keys.ts';
import { loadPart } from './load-part.ts';
import { findPartHref } from './run-part.ts';

let mask: SearchHost['maskQuery'] | undefined;

/** What the search gets from the page around it. */
export const searchHost: SearchHost = {
  ...storageKeys,
  workerHref: findPartHref(document, 'search-worker'),
  // A search that is made before the part has loaded is not kept.
  maskQuery: (query) => mask?.(query) ?? '',
  prepareMask: () => {
    loadPart('secrets').then(
      ({ maskQuery }) => (mask = maskQuery),
      () => {
        // No search is kept then.
      },
    );
  },
  loadResponder: async () => (await loadPart('search-worker')).createResponder(),
};
