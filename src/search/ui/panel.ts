import { categories as categoryTexts } from '../../site/categories.ts';
import type { SearchContext } from './context.ts';

/** What stands below a search field: the category filter, what is going on, and the results. */
export interface Panel {
  readonly element: HTMLElement;
  readonly filter: HTMLSelectElement;
  readonly list: HTMLElement;
  /** Says something, to eyes and screen readers alike. */
  readonly announce: (message: string) => void;
  /** Shows what helps below the results, or in their place; nothing hides it. */
  readonly showHelp: (...content: readonly (Node | string)[]) => void;
}

function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** Returns a panel for the field with the given id; it is not in the page yet. */
export function createPanel(fieldId: string, { locale, text, categories }: SearchContext): Panel {
  const element = createElement('div', 'search-panel');
  const label = createElement('label', 'search-filter');
  const filter = document.createElement('select');
  filter.append(
    new Option(text.allCategories, ''),
    ...categories.map((id) => new Option(categoryTexts[id].title[locale], id)),
  );
  label.append(text.category, filter);

  const status = createElement('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = createElement('div', 'search-results');
  list.id = `${fieldId}-results`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', text.title);
  const help = createElement('div', 'search-help');

  element.append(label, status, list, help);
  return {
    element,
    filter,
    list,
    announce: (message) => status.replaceChildren(message),
    showHelp: (...content) => help.replaceChildren(...content),
  };
}

/** Returns links to all topics, for a reader whose words found nothing. */
export function createTopicLinks({ locale, links, categories }: SearchContext): HTMLElement {
  const list = createElement('ul', 'search-topics');
  for (const category of categories) {
    const link = document.createElement('a');
    link.href = links.category(locale, category);
    link.textContent = categoryTexts[category].title[locale];
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
