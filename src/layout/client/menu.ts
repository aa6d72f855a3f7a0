import { isPlainClick } from '../../browser/plain-click.ts';

/**
 * The sheet with the topics of the site, which the link “Topics” in the header opens. It has a history entry of its own,
 * so that the back button closes it; a page that is opened from it takes the place of that entry. A part (../parts/part.ts).
 */

const sheetId = 'site-menu';

/** Opens the sheet with the content of a template, unless it is open. Throws in browsers without dialogs. */
export function openMenu(opener: HTMLElement, content: HTMLTemplateElement): void {
  // A second click while the part was loading.
  if (document.getElementById(sheetId)) return;
  const sheet = document.createElement('dialog');
  sheet.id = sheetId;
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
