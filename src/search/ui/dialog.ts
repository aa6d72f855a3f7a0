import { createButton, createElement } from '../../browser/elements.ts';
import { getContext, type SearchContext } from './context.ts';
import { startSearchBox, type SearchHost } from './search-box.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog, in the language and with the categories of the link that opens it. It is created at
 * the first call; Escape and a click outside close it. Throws in browsers without dialogs.
 */
export function openSearchDialog(opener: HTMLElement, host: SearchHost): void {
  dialog ??= createDialog(opener, host);
  const field = dialog.querySelector('input');
  if (!dialog.open) {
    // Until the browser has drawn the closed dialog, the field has the focus, whose event shows the list again.
    field?.blur();
    dialog.showModal();
  }
  field?.select();
}

function createDialog(opener: HTMLElement, host: SearchHost): HTMLDialogElement {
  const context = getContext(opener);
  const { text } = context;
  const box = createBox(opener, context);
  const close = createButton(text.close, () => element.close(), 'tool search-close');
  box.querySelector('form')?.append(close);
  const element = createElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': text.title },
    box,
  );
  document.body.append(element);
  startSearchBox(box, host);
  element.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // A link to another search on the search page does not load a page.
    if (target === element || link?.pathname === location.pathname) element.close();
  });
  return element;
}

/** Creates the field of src/layout/SearchBox.astro without the button, because results show while typing. */
function createBox(opener: HTMLElement, { locale, text, links }: SearchContext): HTMLElement {
  // Attributes, because browsers of 2020 do not reflect the properties `role` and `ariaLabel`.
  const field = createElement('input', {
    id: 'dialog-search',
    type: 'search',
    placeholder: text.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '10000',
    'aria-label': text.label,
  });
  const attributes = { class: 'search-form', role: 'search', action: links.search(locale) };
  const form = createElement('form', attributes, field);
  const box = createElement('div', { class: 'search-box' }, form);
  // getContext reads these attributes.
  Object.assign(box.dataset, opener.dataset, { searchBox: '' });
  delete box.dataset.searchOpen;
  return box;
}
