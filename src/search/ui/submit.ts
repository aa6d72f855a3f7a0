import { withFragment } from '../../urls/carried-query.ts';
import { readQuery, type Box } from './box.ts';

/**
 * Opens the active part of a card; otherwise searches for the query. The search page and embedded pages show the answer
 * themselves. Other pages go to the search page.
 */
export function submitBox(event: SubmitEvent, box: Box, look: (isFinished: boolean) => void): void {
  const { context, field, isSearchPage, panel, recent } = box;
  const active = panel.selection.getActive();
  const query = readQuery(box);
  event.preventDefault();
  if (active) {
    active.querySelector<HTMLElement>('a, button')?.click();
    return;
  }
  recent.add(query);
  if (isSearchPage || context.isEmbedded) {
    look(true);
    hideKeyboard(field);
    return;
  }
  const { links, locale } = context;
  const page = links.search(locale);
  // On the search page, the address changes without a new page.
  if (page === location.pathname) field.closest('dialog')?.close();
  location.assign(withFragment(page, { q: query, category: panel.filter.value }));
}

/** Removes the focus on phones, whose keyboard covers the results. */
function hideKeyboard(field: HTMLInputElement): void {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) field.blur();
}
