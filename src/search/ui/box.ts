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

/** Returns a text without surrounding white space, cut to some characters and not within a surrogate pair. */
const cutText = (text: string, limit: number): string =>
  [...text.trim().slice(0, limit * 2)].slice(0, limit).join('');

/** Returns a query to show and store: as typed, but cut to `queryLimit` characters. */
export const cutQuery = (text: string): string => cutText(text, queryLimit);

/** Returns the query of a field to show and store. */
export const readQuery = ({ field }: Pick<Box, 'field'>): string => cutQuery(field.value);

/** Most characters of a query in an address: a letter, and less than browsers accept. */
const addressLimit = 2_000;

/** Returns the query of a field for an address, whose page searches for all of it. */
export const readAddressQuery = ({ field }: Pick<Box, 'field'>): string =>
  cutText(field.value, addressLimit);
