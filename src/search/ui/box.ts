import { queryLimit } from '../query/terms.ts';
import type { SearchContext } from './context.ts';
import type { Panel } from './panel.ts';
import type { RecentSearches } from './recent-searches.ts';

/** A search field with everything around it, as the parts of the interface share it. */
export interface Box {
  readonly element: HTMLElement;
  readonly context: SearchContext;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly panel: Panel;
  readonly recent: RecentSearches;
  readonly isSearchPage: boolean;
}

/** Returns a query without white space around it, cut to the length that is looked up, no character in half. */
export const cutQuery = (text: string): string =>
  [...text.trim().slice(0, queryLimit * 2)].slice(0, queryLimit).join('');

/**
 * Returns what a field holds as a query to show, keep and put into addresses: as it was typed, and cut. A
 * pasted letter would make an address that no host takes.
 */
export const readQuery = ({ field }: Pick<Box, 'field'>): string => cutQuery(field.value);
