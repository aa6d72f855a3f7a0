import type { Box } from './box.ts';
import { createButton } from './elements.ts';
import { createRecentOptions } from './recent-options.ts';

/** Shows what was last searched for, to a reader in an empty field; nothing where there is nothing. */
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
    options: createRecentOptions(queries, choose),
    help: [createClearButton(text.clearRecent, clear, field)],
  });
}

function createHeading(title: string): HTMLElement {
  const heading = document.createElement('strong');
  heading.textContent = title;
  return heading;
}

function createClearButton(...button: Parameters<typeof createButton>): HTMLElement {
  const element = createButton(...button);
  element.className = 'search-clear';
  return element;
}
