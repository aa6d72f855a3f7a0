/**
 * The button that copies an article as Markdown, beside the link to it. It shows where scripts run; where a
 * browser cannot copy or refuses to, it does what the link does.
 */

/** Resolves to a file's text; rejects where it does not arrive. */
async function loadText(href: string): Promise<string> {
  const answer = await fetch(href);
  if (answer.ok) return answer.text();
  throw new Error(String(answer.status));
}

/**
 * Copies a text that is still on its way. Safari copies only what is given in the moment of the click, a promise
 * included; where that is unknown, what is given later will do.
 */
function copy(clipboard: Clipboard, text: Promise<string>): Promise<void> {
  const writeLater = () => text.then((words) => clipboard.writeText(words));
  if (typeof ClipboardItem !== 'function') return writeLater();
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  // Whether it arrives is asked of the text.
  blob.catch(() => undefined);
  try {
    return clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // Older browsers take no promise here.
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
    const say = (words: string): void => status.replaceChildren(words);
    const open = (): void => location.assign(link.href);
    // Not there on a page without HTTPS.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      open();
      return;
    }
    say('');
    const text = loadText(link.href);
    const arrives = text.then(
      () => true,
      () => false,
    );
    copy(clipboard, text).then(
      () => say(copied),
      () => void arrives.then((hasText) => (hasText ? open() : say(failed))),
    );
  });
}
