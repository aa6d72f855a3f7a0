/** The search interface, loaded when a reader first asks for it. */
export { openSearchDialog } from './dialog.ts';
export { startSearchBox } from './search-box.ts';
