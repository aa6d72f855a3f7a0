import type { Box } from './box.ts';
import { createButton, createElement } from './elements.ts';

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
    note: [createHeading(text.recent), text.recentWhere],
    options: queries.map((query) => createOption(query, () => choose(query))),
    help: [createClearButton(text.clearRecent, clear, field)],
  });
}

function createHeading(title: string): HTMLElement {
  const heading = document.createElement('strong');
  heading.textContent = title;
  return heading;
}

function createOption(query: string, onChoose: () => void): HTMLElement {
  const option = createElement('div', 'recent-search');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.textContent = query;
  // The field keeps the focus, and on a phone its keyboard stays open.
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', onChoose);
  return option;
}

function createClearButton(...button: Parameters<typeof createButton>): HTMLElement {
  const element = createButton(...button);
  element.className = 'search-clear';
  return element;
}
