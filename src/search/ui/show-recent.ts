import { createElement } from '../../browser/elements.ts';
import type { Box } from './box.ts';
import { createButton } from './create-button.ts';

/** Shows the recent searches if the field has the focus; closes the panel if there are none. */
export function showRecent(box: Box, look: () => void): void {
  const { context, field, panel, recent } = box;
  const { text } = context;
  const queries = recent.list();
  if (queries.length === 0 || document.activeElement !== field) {
    panel.close();
    return;
  }
  const choose = (query: string): void => {
    field.value = query;
    field.focus();
    look();
  };
  const clear = (): void => {
    recent.clear();
    panel.close();
  };
  panel.show({
    name: text.recent,
    note: [createElement('strong', {}, text.recent), text.recentWhere],
    options: queries.map((query) => createOption(query, () => choose(query))),
    help: [createButton(text.clearRecent, clear, field, 'search-clear')],
  });
}

function createOption(query: string, onChoose: () => void): HTMLElement {
  const attributes = { class: 'recent-search', role: 'option', 'aria-selected': 'false' };
  const option = createElement('div', attributes, query);
  // The field keeps the focus, and on a phone its keyboard stays open.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', onChoose);
  return option;
}
