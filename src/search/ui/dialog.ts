import { getContext, type SearchContext } from './context.ts';
import { startSearchBox } from './search-box.ts';
import { loadStyles } from './styles.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, in the language and with the categories of the link that asks for it;
 * made at the first call. Escape and a click beside it close it. Rejects where a browser has no dialogs.
 */
export async function openSearchDialog(opener: HTMLElement): Promise<void> {
  await loadStyles();
  dialog ??= createDialog(getContext(opener));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(context: SearchContext): HTMLDialogElement {
  const { text } = context;
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', text.title);
  element.append(createBox(context), createCloseButton(text.close, element));
  document.body.append(element);
  const box = element.querySelector<HTMLElement>('[data-search-box]');
  if (box) startSearchBox(box);
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
  });
  return element;
}

/** The same field as in the page (src/shell/SearchBox.astro), without its button: results show at once. */
function createBox({ locale, text, links, categories }: SearchContext): HTMLElement {
  const box = document.createElement('div');
  box.className = 'search-box';
  box.dataset.searchBox = '';
  box.dataset.searchCategories = categories.join(' ');
  const form = document.createElement('form');
  form.className = 'search-form';
  form.setAttribute('role', 'search');
  form.action = links.search(locale);
  const field = document.createElement('input');
  // Attributes, not properties: browsers of 2020 reflect neither `role` nor `ariaLabel`.
  for (const [name, value] of Object.entries({
    id: 'dialog-search',
    name: 'q',
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
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool search-close';
  button.textContent = label;
  button.addEventListener('click', () => element.close());
  return button;
}
