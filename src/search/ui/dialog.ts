import { getContext, type SearchContext } from './context.ts';
import { createElement } from './elements.ts';
import { startSearchBox, type SearchStorageKeys } from './search-box.ts';
import { loadStyles } from './styles.ts';

/** Maximum time to wait for the styles, in milliseconds. The dialog works without them. */
const stylesLimit = 1_500;

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog, in the language and with the categories of the link that opens it. It is created at
 * the first call; Escape and a click outside close it. Rejects in browsers without dialogs.
 */
export async function openSearchDialog(
  opener: HTMLElement,
  keys: SearchStorageKeys,
): Promise<void> {
  await Promise.race([loadStyles(), new Promise((late) => setTimeout(late, stylesLimit))]);
  dialog ??= createDialog(opener, keys);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(opener: HTMLElement, keys: SearchStorageKeys): HTMLDialogElement {
  const context = getContext(opener);
  const { text } = context;
  const box = createBox(opener, context);
  const element = createElement('dialog', 'search-dialog');
  element.setAttribute('aria-label', text.title);
  element.append(box, createCloseButton(text.close, element));
  document.body.append(element);
  startSearchBox(box, keys);
  element.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // A link to another search on the search page does not load a page.
    if (target === element || link?.pathname === location.pathname) element.close();
  });
  return element;
}

/** Creates the field of src/layout/SearchBox.astro without the button, because results show while typing. */
function createBox(opener: HTMLElement, { locale, text, links }: SearchContext): HTMLElement {
  const box = createElement('div', 'search-box');
  // getContext reads these attributes.
  Object.assign(box.dataset, opener.dataset, { searchBox: '' });
  delete box.dataset.searchOpen;
  const form = createElement('form', 'search-form');
  form.setAttribute('role', 'search');
  form.action = links.search(locale);
  const field = document.createElement('input');
  // Attributes, because browsers of 2020 do not reflect the properties `role` and `ariaLabel`.
  for (const [name, value] of Object.entries({
    id: 'dialog-search',
    type: 'search',
    placeholder: text.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '500',
    'aria-label': text.label,
  }))
    field.setAttribute(name, value);
  form.append(field);
  box.append(form);
  return box;
}

function createCloseButton(label: string, element: HTMLDialogElement): HTMLButtonElement {
  const button = createElement('button', 'tool search-close');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => element.close());
  return button;
}
