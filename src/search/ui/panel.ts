import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';
import { createElement } from './elements.ts';
import { createSelection, type Selection } from './selection.ts';

/** What a panel shows; what is left out is empty. */
export interface PanelContent {
  /** What the options are. */
  readonly name: string;
  /** Sentences, said to eyes and screen readers alike. */
  readonly status?: readonly string[];
  /** The category filter: for what was looked up only. */
  readonly hasFilter?: boolean;
  readonly note?: readonly (Node | string)[];
  readonly options?: readonly HTMLElement[];
  /** What helps, below the options or in their place. */
  readonly help?: readonly (Node | string)[];
}

/** What stands below a search field: what is going on, the category filter, and the options. */
export interface Panel {
  readonly elements: readonly HTMLElement[];
  readonly filter: HTMLSelectElement;
  /** The reader's choice among the options; another content has none. */
  readonly selection: Selection;
  /** Opens the panel with this content and no other. */
  readonly show: (content: PanelContent) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** Returns a panel for a field, closed and not yet in the page, and makes the field its combobox. */
export function createPanel(field: HTMLInputElement, context: SearchContext): Panel {
  // Outside of what is hidden: screen readers miss what a status says in the moment it appears.
  const status = createElement('div', 'search-status');
  status.setAttribute('role', 'status');
  const body = createElement('div', 'search-panel');
  body.hidden = true;
  const { label, filter } = createFilter(context);
  const note = createElement('p', 'search-note');
  const list = createElement('div', 'search-results');
  list.id = `${field.id}-results`;
  list.setAttribute('role', 'listbox');
  const help = createElement('div', 'search-help');
  body.append(note, label, list, help, ...createReportNotice(context));
  describeField(field, list.id);

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
      status.replaceChildren(...(content.status ?? []).map(createSentence));
      label.hidden = !content.hasFilter;
      note.replaceChildren(...(content.note ?? []));
      list.setAttribute('aria-label', content.name);
      list.replaceChildren(...(content.options ?? []));
      for (const [index, option] of listOptions().entries()) option.id = `${list.id}-${index}`;
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

/** Attributes, not properties: browsers of 2020 reflect neither `role` nor `ariaExpanded`. */
function describeField(field: HTMLInputElement, listId: string): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', listId);
  field.setAttribute('aria-expanded', 'false');
}

function createFilter({ locale, text, categories }: SearchContext) {
  const label = createElement('label', 'search-filter');
  const filter = document.createElement('select');
  filter.append(
    new Option(text.allCategories, ''),
    ...categories.map((id) => new Option(categoryTexts[id].title[locale], id)),
  );
  label.append(text.category, filter);
  return { label, filter };
}

/** A text node: what a reader typed may look like markup. */
function createSentence(sentence: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  return paragraph;
}

/** Whoever sends words away says so where they are typed. */
function createReportNotice({ report, text }: SearchContext): HTMLElement[] {
  if (report === undefined) return [];
  const notice = createElement('p', 'search-reported');
  notice.textContent = text.reported;
  return [notice];
}
