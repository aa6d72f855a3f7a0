import { createElement } from '../../browser/elements.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { getItem } from '../../product/get-item.ts';
import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';
import { createSelection, type Selection } from './selection.ts';

/** The content of a panel; omitted parts are empty. */
export interface PanelContent {
  /** Accessible name of the list of options. */
  readonly name: string;
  /** Sentences that are shown and announced to screen readers. */
  readonly status?: readonly string[];
  /** Whether to show the category filter. */
  readonly hasFilter?: boolean;
  readonly note?: readonly (Node | string)[];
  readonly options?: readonly HTMLElement[];
  /** Buttons and links below the options or instead of them. */
  readonly help?: readonly (Node | string)[];
}

/** The panel below a search field: status, category filter, options and help. */
export interface Panel {
  readonly elements: readonly HTMLElement[];
  readonly filter: HTMLSelectElement;
  /** The active option; new content clears it. */
  readonly selection: Selection;
  /** Replaces the content and opens the panel. */
  readonly show: (content: PanelContent) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** Returns a closed panel that is not in the page yet, and makes the field its combobox. */
export function createPanel(field: HTMLInputElement, context: SearchContext): Panel {
  // Outside of the hidden body: screen readers do not announce the text of a status that just became visible.
  const status = createElement('div', { class: 'search-status', role: 'status' });
  const body = createElement('div', { class: 'search-panel', hidden: '' });
  const { label, filter } = createFilter(context);
  const note = createElement('p', { class: 'search-note' });
  const listId = `${field.id}-results`;
  const list = createElement('div', { class: 'search-results', id: listId, role: 'listbox' });
  const help = createElement('div', { class: 'search-help' });
  body.append(note, label, list, help, ...createReportNotice(context));
  describeField(field, listId);

  const listOptions = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const selection = createSelection(field, listOptions);
  const open = (isOpen: boolean): void => {
    body.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen && listOptions().length > 0));
  };
  return {
    elements: [status, body],
    filter,
    selection,
    show: (content) => {
      selection.clear();
      status.replaceChildren(
        ...(content.status ?? []).map((sentence) => createElement('p', {}, sentence)),
      );
      label.hidden = !content.hasFilter;
      note.replaceChildren(...(content.note ?? []));
      list.setAttribute('aria-label', content.name);
      list.replaceChildren(...(content.options ?? []));
      for (const [index, option] of listOptions().entries()) option.id = `${listId}-${index}`;
      help.replaceChildren(...(content.help ?? []));
      open(true);
    },
    close: () => {
      selection.clear();
      status.replaceChildren();
      open(false);
    },
    isOpen: () => !body.hidden,
  };
}

/** Sets attributes, because browsers of 2020 do not reflect the properties `role` and `ariaExpanded`. */
function describeField(field: HTMLInputElement, listId: string): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.setAttribute('aria-expanded', 'false');
}

function createFilter({ locale, text, categories }: SearchContext) {
  const filter = createElement(
    'select',
    {},
    new Option(text.allCategories, ''),
    ...categories.map((id) => new Option(toLocal(getItem(categoryTexts, id).title, locale), id)),
  );
  const label = createElement('label', { class: 'search-filter' }, text.category, filter);
  return { label, filter };
}

/** Says that queries without results are reported, where the site does so. */
const createReportNotice = ({ report, text }: SearchContext): HTMLElement[] =>
  report === undefined ? [] : [createElement('p', { class: 'search-reported' }, text.reported)];
