/**
 * The button that copies an article as Markdown, beside the link to it. It is visible only with scripts. If the
 * browser cannot copy or denies it, the button opens the link.
 */

/** Resolves to the text of a file; rejects if it cannot be loaded. */
async function loadText(href: string): Promise<string> {
  const response = await fetch(href);
  if (response.ok) return response.text();
  throw new Error(String(response.status));
}

/**
 * Copies a text that is still loading. Safari requires that the data, or a promise of it, is passed during the click
 * event. Browsers that do not accept a promise allow a later call.
 */
function copy(clipboard: Clipboard, text: Promise<string>): Promise<void> {
  const writeLater = () => text.then((words) => clipboard.writeText(words));
  if (typeof ClipboardItem !== 'function') return writeLater();
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  // The caller handles a failed load by the promise of the text.
  blob.catch(() => undefined);
  try {
    return clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // Older browsers do not accept a promise here.
    return writeLater();
  }
}

/** Makes the button of an article work; does nothing on other pages. */
export function watchCopyButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-markdown] button');
  const link = button?.parentElement?.querySelector('a');
  const status = button?.parentElement?.querySelector('[role=status]');
  if (!button || !link || !status) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { copied = '', failed = '' } = button.dataset;
    const show = (message: string): void => status.replaceChildren(message);
    const open = (): void => location.assign(link.href);
    // Undefined on a page without HTTPS.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      open();
      return;
    }
    show('');
    const text = loadText(link.href);
    const isLoaded = text.then(
      () => true,
      () => false,
    );
    copy(clipboard, text).then(
      () => show(copied),
      () => void isLoaded.then((loaded) => (loaded ? open() : show(failed))),
    );
  });
}
