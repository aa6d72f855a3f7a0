import { findCategory } from '../../urls/categories.ts';
import { hasParameters, readFragment } from '../../urls/carried-query.ts';
import { withFragment } from '../../urls/carried-query.ts';
import { readAddressQuery, type Box } from './box.ts';

/**
 * The query and the category in the address of the search page, so that a search can be shared and returned to. They are
 * in the fragment, which browsers do not send; a category may also be in the parameters.
 */

/** Fills in query and category from the address; a text that is already in the field stays. */
export function readAddress(box: Box): void {
  const { q, category } = parseAddress();
  if (box.field.value === '') box.field.value = q;
  choose(box, category);
}

/** Calls back after another query has come into the address: by back and forward, or by a link on the page. */
export function watchAddress(box: Box, onChange: () => void): void {
  addEventListener('hashchange', () => {
    // A link to a section of the page leaves the search as it is.
    if (location.hash !== '' && !hasParameters(location.hash)) return;
    const { q, category } = parseAddress();
    box.field.value = q;
    choose(box, category);
    onChange();
  });
}

/** Writes query and category to the address. */
export function writeAddress(box: Box): void {
  const url = new URL(location.href);
  url.searchParams.delete('category');
  const asked = withFragment('', { q: readAddressQuery(box), category: box.panel.filter.value });
  if (asked !== '' || hasParameters(url.hash)) url.hash = asked;
  if (url.href !== location.href) history.replaceState(history.state, '', url.href);
}

function parseAddress(): { readonly q: string; readonly category: string } {
  const carried = readFragment(location.hash);
  const category = carried.get('category') ?? new URLSearchParams(location.search).get('category');
  return { q: carried.get('q') ?? '', category: category ?? '' };
}

/** Chooses a category; an unknown one selects no option, and then all categories are chosen. */
function choose({ panel: { filter } }: Box, category: string): void {
  filter.value = findCategory(category) ?? category;
  if (filter.selectedIndex < 0) filter.value = '';
}
