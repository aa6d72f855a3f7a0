import { readQuery, type Box } from './box.ts';

/** Fills in query and category from the address of the search page, so that a search can be shared. */
export function readAddress({ field, panel: { filter } }: Box): void {
  const given = new URLSearchParams(location.search);
  if (field.value === '') field.value = given.get('q') ?? '';
  // An unknown category selects no option; fall back to all categories.
  filter.value = given.get('category') ?? '';
  if (filter.selectedIndex < 0) filter.value = '';
}

/** Writes query and category to the address. */
export function writeAddress(box: Box): void {
  const url = new URL(location.href);
  const parameters = { q: readQuery(box), category: box.panel.filter.value };
  for (const [name, value] of Object.entries(parameters)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url.href);
}
