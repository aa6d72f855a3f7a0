import { isPlainClick } from '../../browser/plain-click.ts';
import { loadPart } from './load-part.ts';

/**
 * Makes the link to the topics open them as a sheet (menu.ts). Where that is not possible, the link leads to the list on
 * the page.
 */
export function watchMenu(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-menu-open]');
  const content = document.querySelector<HTMLTemplateElement>('[data-menu]');
  if (!opener || !content || !('HTMLDialogElement' in window)) return;
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    loadPart('menu')
      .then(({ openMenu }) => openMenu(opener, content))
      .catch(() => location.assign(opener.href));
  });
}
