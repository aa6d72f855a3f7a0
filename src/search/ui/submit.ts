import { withParameters } from '../../urls/hrefs.ts';
import { readQuery, type Box } from './box.ts';

/**
 * Opens the active option; otherwise searches for the query. The search page and embedded pages show the answer
 * themselves. Other pages go to the search page; the category is added here because it is not part of the form.
 */
export function submitBox(event: SubmitEvent, box: Box, look: (isFinished: boolean) => void): void {
  const { context, field, isSearchPage, panel, recent } = box;
  const active = panel.selection.getActive();
  const query = readQuery(box);
  if (active) {
    event.preventDefault();
    active.click();
    return;
  }
  recent.add(query);
  if (isSearchPage || context.isEmbedded) {
    event.preventDefault();
    look(true);
    hideKeyboard(field);
  } else if (panel.filter.value) {
    event.preventDefault();
    const { links, locale } = context;
    const parameters = { q: query, category: panel.filter.value };
    location.assign(withParameters(links.search(locale), parameters));
  }
}

/** Removes the focus on phones, whose keyboard covers the results. */
function hideKeyboard(field: HTMLInputElement): void {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) field.blur();
}
