import { createElement } from '../../browser/elements.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { getItem } from '../../product/get-item.ts';
import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';
import { createSelection, type Selection } from './selection.ts';

/** The content of a panel; omitted parts are empty. */
export interface PanelContent {
  /** Heading of the cards. */
  readonly heading: string;
  /** The heading is for screen readers only. */
  readonly isHeadingHidden?: boolean;
  /** Sentences that are shown and announced to screen readers. */
  readonly status?: readonly string[];
  /** Whether to show the category filter. */
  readonly hasFilter?: boolean;
  readonly note?: readonly (Node | string)[];
  /** Each card with its parts, which have one link or button each. */
  readonly cards?: readonly (readonly HTMLElement[])[];
  /** Buttons and links below the cards or instead of them. */
  readonly help?: readonly (Node | string)[];
}

/** The panel below a search field: status, category filter, cards and help. */
export interface Panel {
  readonly elements: readonly HTMLElement[];
  readonly filter: HTMLSelectElement;
  /** The active part of a card; new content clears it. */
  readonly selection: Selection;
  /** Replaces the content and opens the panel. */
  readonly show: (content: PanelContent) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** How cards are presented: names of elements, and roles. */
interface CardList {
  readonly list: HTMLElement;
  readonly createCard: (parts: readonly HTMLElement[]) => HTMLElement;
  readonly listOptions: () => readonly HTMLElement[];
}

/**
 * Returns a closed panel that is not in the page yet. In the dialog the field becomes a combobox with a grid, which unlike
 * a list of options may contain headings and links; in a page, cards are a list like any other.
 */
export function createPanel(
  field: HTMLInputElement,
  context: SearchContext,
  isCombobox: boolean,
): Panel {
  // Outside of the hidden body: screen readers do not announce the text of a status that just became visible.
  const status = createElement('div', { class: 'search-status', role: 'status' });
  const body = createElement('div', { class: 'search-panel', hidden: '' });
  const { label, filter } = createFilter(context);
  const note = createElement('p', { class: 'search-note' });
  const heading = createElement('h2', { id: `${field.id}-heading` });
  const { list, createCard, listOptions } = isCombobox
    ? createGrid(field, heading.id)
    : createPlainList();
  const help = createElement('div', { class: 'search-help' });
  body.append(note, label, heading, list, help, ...createReportNotice(context));

  const selection = createSelection(field, listOptions);
  const open = (isOpen: boolean): void => {
    body.hidden = !isOpen;
    if (isCombobox) field.setAttribute('aria-expanded', String(isOpen && list.hasChildNodes()));
  };
  return {
    elements: [status, body],
    filter,
    selection,
    show: ({ cards = [], hasFilter = false, isHeadingHidden = false, ...content }) => {
      selection.clear();
      status.replaceChildren(
        ...(content.status ?? []).map((sentence) => createElement('p', {}, sentence)),
      );
      label.hidden = !hasFilter;
      note.replaceChildren(...(content.note ?? []));
      heading.textContent = content.heading;
      heading.className = isHeadingHidden ? 'visually-hidden' : '';
      heading.hidden = cards.length === 0;
      list.replaceChildren(...cards.map(createCard));
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

const createPlainList = (): CardList => ({
  list: createElement('ul', { class: 'search-results' }),
  createCard: (parts) => createElement('li', { class: 'result' }, ...parts),
  listOptions: () => [],
});

/** Sets attributes, because browsers of 2020 do not reflect the properties `role` and `ariaExpanded`. */
function createGrid(field: HTMLInputElement, labelId: string): CardList {
  const id = `${field.id}-results`;
  const attributes = { class: 'search-results', id, role: 'grid', 'aria-labelledby': labelId };
  const list = createElement('div', attributes);
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'grid',
    'aria-controls': id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value);
  let count = 0;
  return {
    list,
    createCard: (parts) => {
      for (const part of parts) {
        part.setAttribute('role', 'gridcell');
        part.setAttribute('aria-selected', 'false');
        part.id = `${id}-${(count += 1)}`;
      }
      return createElement('div', { class: 'result', role: 'row' }, ...parts);
    },
    listOptions: () => [...list.querySelectorAll<HTMLElement>('[role=gridcell]')],
  };
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

/** Says that queries without a sure answer are reported, where the site does so. */
const createReportNotice = ({ report, text }: SearchContext): HTMLElement[] =>
  report === undefined ? [] : [createElement('p', { class: 'search-reported' }, text.reported)];
