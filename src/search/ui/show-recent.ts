import { createElement } from '../../browser/elements.ts';
import type { Box } from './box.ts';
import { createButton } from './create-button.ts';
import { createStartLinks } from './fallback-links.ts';

/**
 * Shows the recent searches if the field has the focus, and in the dialog where else to look; closes the panel if there
 * is nothing to show.
 */
export function showRecent(box: Box, look: () => void): void {
  const { context, field, panel, recent, isDialog } = box;
  const { text } = context;
  // The field of the dialog gets the focus when the dialog has opened.
  const queries = isDialog || document.activeElement === field ? recent.list() : [];
  const start = isDialog ? createStartLinks(context) : [];
  if (queries.length === 0 && start.length === 0) {
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
    showRecent(box, look);
  };
  panel.show({
    heading: text.recent,
    cards: queries.map((query) => [createRecent(query, () => choose(query))]),
    help: [
      ...(queries.length === 0
        ? []
        : [
            createElement(
              'p',
              { class: 'search-recent-end' },
              createButton(text.clearRecent, clear, field, 'search-clear'),
              createElement('span', { class: 'quiet' }, text.recentWhere),
            ),
          ]),
      ...start,
    ],
  });
}

function createRecent(query: string, onChoose: () => void): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'recent-search' }, query);
  // The field keeps the focus, and on a phone its keyboard stays open.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onChoose);
  return createElement('div', { class: 'recent-part' }, button);
}
