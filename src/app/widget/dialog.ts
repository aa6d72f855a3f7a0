import { locales, type Locale } from '../../i18n/locales.ts';
import { widgetMessages, type WidgetMessages } from '../../i18n/messages/widget-messages.ts';

/** The dialog around the frame: header with title and buttons, body, footer with the contact button. */
interface Dialog {
  readonly element: HTMLDialogElement;
  /** Contains the frame; `data-state` is `loading`, `ready` or `failed`. */
  readonly body: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly contact: HTMLButtonElement;
  /** Links to the shown page with the site around it. */
  readonly site: HTMLAnchorElement;
}

interface DialogActions {
  readonly onBack: () => void;
  /** The dialog has closed, for any reason. */
  readonly onClose: () => void;
  readonly onContact: () => void;
  readonly onRetry: () => void;
}

/** Creates the dialog of a widget, closed. A modal dialog traps the focus and restores it on closing. */
export function createDialog(locale: Locale, home: string, actions: DialogActions): Dialog {
  const text = widgetMessages[locale];
  const element = create('dialog', 'dialog');
  element.lang = locales[locale].lang;
  const title = create('h2', 'title', text.title);
  title.id = 'title';
  element.setAttribute('aria-labelledby', title.id);

  const back = createButton(text.back, actions.onBack);
  back.classList.add('back');
  const close = createButton(text.close, () => element.close());
  const head = create('header', 'head', back, title, close);

  const contact = createButton(text.contact, actions.onContact);
  const site = createLink(home, text.openSite);
  const foot = create('footer', 'foot', contact, site);

  const body = create('div', 'body', createLoading(text), createFailure(text, home, actions));
  element.append(head, body, foot);
  element.addEventListener('close', actions.onClose);
  // A click on the dialog itself is a click outside its content.
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
  });
  return { element, body, back, contact, site };
}

function createLoading({ loading }: WidgetMessages): HTMLElement {
  const element = create('p', 'loading', loading);
  element.setAttribute('role', 'status');
  return element;
}

/** Links to the help centre, which may be available although the frame is blocked. */
function createFailure(text: WidgetMessages, home: string, { onRetry }: DialogActions) {
  const element = create(
    'div',
    'failure',
    create('p', '', text.failed),
    createButton(text.retry, onRetry),
    createLink(home, text.openSite),
  );
  element.setAttribute('role', 'alert');
  return element;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

function createButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = create('button', 'tool', label);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

function createLink(href: string, label: string): HTMLAnchorElement {
  const link = create('a', 'site', label);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}
