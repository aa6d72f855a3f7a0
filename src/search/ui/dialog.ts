import { getContext, type SearchContext } from './context.ts';
import { startSearchBox } from './search-box.ts';
import { loadStyles } from './styles.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; made at the first call. Escape and a click beside it close it. */
export async function openSearchDialog(): Promise<void> {
  await loadStyles();
  dialog ??= createDialog(
    getContext(document.documentElement.querySelector('body') ?? document.body),
  );
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog({ locale, text, links }: SearchContext): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', text.title);
  element.append(createBox(text, links.search(locale)), createCloseButton(text.close, element));
  document.body.append(element);
  const box = element.querySelector<HTMLElement>('[data-search-box]');
  if (box) startSearchBox(box);
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
  });
  return element;
}

/** The same field as in the page (src/shell/SearchBox.astro), without its button: results show at once. */
function createBox(text: SearchContext['text'], action: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'search-box';
  box.dataset.searchBox = '';
  const form = document.createElement('form');
  form.className = 'search-form';
  form.role = 'search';
  form.action = action;
  const field = document.createElement('input');
  Object.assign(field, {
    id: 'dialog-search',
    name: 'q',
    type: 'search',
    placeholder: text.placeholder,
    autocomplete: 'off',
    maxLength: 500,
    enterKeyHint: 'search',
    ariaLabel: text.label,
  });
  field.spellcheck = false;
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
