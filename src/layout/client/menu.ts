import { isPlainClick } from '../../browser/plain-click.ts';

/**
 * The sheet with the topics of the site, which the link “Topics” in the header opens. It has a history entry of its own,
 * so that the back button closes it; a page that is opened from it takes the place of that entry.
 */

/** Opens the sheet. Throws in browsers without dialogs. */
function openMenu(opener: HTMLElement, content: HTMLTemplateElement): void {
  const sheet = document.createElement('dialog');
  sheet.id = 'site-menu';
  sheet.append(content.content.cloneNode(true));
  sheet.setAttribute('aria-label', sheet.querySelector('h2')?.textContent ?? '');
  document.body.append(sheet);
  sheet.showModal();

  let hasEntry = true;
  history.pushState(history.state, '');
  const leaveEntry = (): void => {
    hasEntry = false;
    sheet.close();
  };
  addEventListener('popstate', leaveEntry);
  addEventListener('pagehide', leaveEntry);
  sheet.addEventListener('close', () => {
    removeEventListener('popstate', leaveEntry);
    removeEventListener('pagehide', leaveEntry);
    if (hasEntry) history.back();
    sheet.remove();
    // Safari gives a link no focus when it is clicked, so that it has none to give back.
    opener.focus({ preventScroll: true });
  });
  sheet.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    if (link && isPlainClick(event)) {
      event.preventDefault();
      location.replace(link.href);
    } else if (target === sheet || target.closest('button')) sheet.close();
  });
}

/** Makes the link to the topics open the sheet. Where it cannot, the link leads to the list on the page. */
export function watchMenu(): void {
  const opener = document.querySelector<HTMLElement>('[data-menu-open]');
  const content = document.querySelector<HTMLTemplateElement>('[data-menu]');
  if (!opener || !content || !('HTMLDialogElement' in window)) return;
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openMenu(opener, content);
  });
}
