import { embedProtocol as help, type EmbedMessage } from './messages.ts';

/**
 * Makes the page part of a dialog of its host: Escape closes it, the focus moves to the content, and the host
 * receives the given events.
 */
export function watchDialog(
  toldEvents: readonly string[],
  send: (message: EmbedMessage) => void,
): void {
  for (const name of toldEvents) {
    document.addEventListener(name, (event) =>
      send({ help, type: 'search', event: name, detail: (event as CustomEvent<unknown>).detail }),
    );
  }
  document.addEventListener('keydown', (event) => {
    // Prevented if the key has closed something in the page, such as the results of the search.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    send({ help, type: 'close' });
  });
  moveFocus();
}

/** Moves the focus to the requested section or the heading; does not take it from the host's page. */
function moveFocus(): void {
  const shown =
    document.getElementById(location.hash.slice(1)) ?? document.querySelector<HTMLElement>('h1');
  if (!shown || !document.hasFocus()) return;
  shown.setAttribute('tabindex', '-1');
  shown.focus({ preventScroll: true });
}
