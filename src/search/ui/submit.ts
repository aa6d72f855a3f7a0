import { withParameters } from '../../urls/hrefs.ts';
import { readQuery, type Box } from './box.ts';

/**
 * Follows the chosen option; else searches for what was typed. The search page and an embedded page show the answer
 * themselves; every other page leads to the search page, with the category, which is no part of the form.
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

/** The keyboard of a phone covers the answers until the field gives up the focus. */
function hideKeyboard(field: HTMLInputElement): void {
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) field.blur();
}
