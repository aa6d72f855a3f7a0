import { createElement } from '../../../search/ui/elements.ts';
import type { WidgetMessages } from '../../../i18n/messages/widget-messages.ts';

/** What stands around every view: the dialog, its head with the ways out, its foot with the way to support. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly header: HTMLElement;
  readonly footer: HTMLElement;
  /** Shows or hides the way back. */
  readonly setBack: (canGoBack: boolean) => void;
}

interface FrameActions {
  readonly onBack: () => void;
  /** The dialog has closed, whatever closed it. */
  readonly onClose: () => void;
  readonly onContact: () => void;
  /** Address of the help centre's home page. */
  readonly home: string;
}

/** Returns the parts around a view. A modal dialog keeps the focus, and gives it back when it closes. */
export function createFrame(
  text: WidgetMessages,
  { onBack, onClose, onContact, home }: FrameActions,
): Frame {
  const dialog = createElement('dialog', 'panel');
  const title = createElement('h2', 'title');
  title.id = 'title';
  title.textContent = text.title;
  dialog.setAttribute('aria-labelledby', title.id);

  const back = createTool(text.back, onBack);
  back.classList.add('back');
  const close = createTool(text.close, () => dialog.close());
  close.classList.add('close');
  const header = createElement('header', 'head');
  header.append(back, title, close);

  const contact = createTool(text.contact, onContact);
  contact.classList.add('contact');
  const site = createElement('a', 'site');
  site.href = home;
  site.textContent = text.openSite;
  const footer = createElement('footer', 'foot');
  footer.append(contact, site);

  dialog.addEventListener('close', onClose);
  // A click on the dialog itself is one beside its content.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return {
    dialog,
    header,
    footer,
    setBack: (canGoBack) => {
      back.hidden = !canGoBack;
    },
  };
}

function createTool(label: string, onClick: () => void): HTMLButtonElement {
  const button = createElement('button', 'tool');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
