import { createButton, createElement } from '../../browser/elements.ts';
import { langs, type Locale } from '../../i18n/locales.ts';
import { widgetMessages, type WidgetMessages } from '../../i18n/messages.ts';

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
  const back = createButton(text.back, actions.onBack, 'tool back');
  const title = createElement('h2', { class: 'title', id: 'title' }, text.title);
  const close = createButton(text.close, () => element.close(), 'tool');
  const head = createElement('header', { class: 'head' }, back, title, close);

  const contact = createButton(text.contact, actions.onContact, 'tool');
  const site = createLink(home, text.openSite);
  const foot = createElement('footer', { class: 'foot' }, contact, site);

  const loading = createElement('p', { class: 'loading', role: 'status' }, text.loading);
  const body = createElement('div', { class: 'body' }, loading, createFailure(text, home, actions));
  const attributes = { class: 'dialog', lang: langs[locale], 'aria-labelledby': title.id };
  const element = createElement('dialog', attributes, head, body, foot);
  element.addEventListener('close', actions.onClose);
  // A click on the dialog itself is a click outside its content.
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
  });
  return { element, body, back, contact, site };
}

/** Links to the help centre, which may be available although the frame is blocked. */
const createFailure = (text: WidgetMessages, home: string, { onRetry }: DialogActions) =>
  createElement(
    'div',
    { class: 'failure', role: 'alert' },
    createElement('p', {}, text.failed),
    createButton(text.retry, onRetry, 'tool'),
    createLink(home, text.openSite),
  );

function createLink(href: string, label: string): HTMLAnchorElement {
  const attributes = { class: 'site', href, target: '_blank', rel: 'noopener' };
  return createElement('a', attributes, label);
}
