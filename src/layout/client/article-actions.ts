/** Shows the buttons of an article that print it and copy its address; does nothing on other pages. */
export function watchArticleActions(): void {
  const box = document.querySelector('.article-actions');
  const start = (name: string, act: (button: HTMLElement) => void): void => {
    const button = box?.querySelector<HTMLElement>(`[data-${name}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => act(button));
  };
  start('print', () => print());
  // Undefined on a page without HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  start('copy-link', ({ dataset }) => {
    const { origin, pathname } = location;
    clipboard.writeText(origin + pathname).then(
      () => box?.querySelector('[role=status]')?.replaceChildren(dataset.copyLink ?? ''),
      // The address is also where the reader has it from.
      () => undefined,
    );
  });
}
