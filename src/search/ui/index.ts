/** The search interface, loaded at its first use. */
export { openSearchDialog } from './dialog.ts';
export { startSearchBox } from './search-box.ts';
