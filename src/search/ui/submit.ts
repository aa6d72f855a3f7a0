import { withFragment } from '../../urls/carried-query.ts';
import { readAddressQuery, readQuery, type Box } from './box.ts';

/**
 * Opens the active part of a card; otherwise searches for the query. The search page and embedded pages show the answer
 * themselves. Other pages go to the search page.
 */
export function submitBox(event: SubmitEvent, box: Box, look: (isFinished: boolean) => void): void {
  const { context, field, isSearchPage, panel, recent } = box;
  const active = panel.selection.getActive();
  event.preventDefault();
  if (active) {
    active.querySelector<HTMLElement>('a, button')?.click();
    return;
  }
  recent.add(readQuery(box));
  if (isSearchPage || context.isEmbedded) {
    look(true);
    hideKeyboard(field);
    return;
  }
  const { links, locale } = context;
  const page = links.search(locale);
  // On the search page, the address changes without a new page.
  if (page === location.pathname) field.closest('dialog')?.close();
  location.assign(withFragment(page, { q: readAddressQuery(box), category: panel.filter.value }));
}

/** Removes the focus on phones, whose keyboard covers the results. */
function hideKeyboard(field: HTMLInputElement): void {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) field.blur();
}
