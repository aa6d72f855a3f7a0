import { queryLimit } from '../query/terms.ts';
import type { SearchContext } from './context.ts';
import type { Panel } from './panel.ts';
import type { RecentSearches } from './recent-searches.ts';

/** A search field with its form and panel, shared by the modules of the interface. */
export interface Box {
  readonly element: HTMLElement;
  readonly context: SearchContext;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly panel: Panel;
  readonly recent: RecentSearches;
  readonly isSearchPage: boolean;
  readonly isDialog: boolean;
}

/** Returns a query without surrounding white space, cut to `queryLimit` characters and not within a surrogate pair. */
export const cutQuery = (text: string): string =>
  [...text.trim().slice(0, queryLimit * 2)].slice(0, queryLimit).join('');

/**
 * Returns the query of a field to show, store and use in addresses: as typed, but cut, because a pasted letter
 * makes an address that hosts reject.
 */
export const readQuery = ({ field }: Pick<Box, 'field'>): string => cutQuery(field.value);
