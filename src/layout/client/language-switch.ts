import { hasParameters, readFragment, withFragment } from '../../urls/carried-query.ts';
import { storageKeys } from '../../urls/storage-keys.ts';

/** The links to other languages: they keep the choice, and lead to the place on the page where the reader is. */

/** Stores a choice on the device. Without storage, it applies to this page only. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows and WebViews may deny access.
  }
}

/** How far below the top of the window a heading still begins what is being read, in pixels. */
const topOfText = 160;

/** Returns the id of the section at the top of the window; the target of the address if that is visible or none is. */
function findSection(): string {
  const target = document.getElementById(location.hash.slice(1));
  const top = target?.getBoundingClientRect().top ?? -1;
  if (target && top > 0 && top < innerHeight) return target.id;
  const headings = [...document.querySelectorAll<HTMLElement>('.page :is(h2, h3)[id]')];
  const above = headings.filter(
    (heading) =>
      // One that is hidden is nowhere.
      heading.getClientRects().length > 0 && heading.getBoundingClientRect().top < topOfText,
  );
  return above[above.length - 1]?.id ?? target?.id ?? '';
}

/** Returns where the reader is on this page: the search, typed or carried; else the section. */
function describePlace(): string {
  const field = document.querySelector<HTMLInputElement>('main [data-search-box] input');
  const category = readFragment(location.hash).get('category') ?? '';
  if (field) return withFragment('', { q: field.value.trim(), category });
  if (hasParameters(location.hash)) return location.hash;
  const section = findSection();
  return section && `#${section}`;
}

/** Makes the links to other languages keep the choice and the place. */
export function watchLanguageLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('a[data-locale-choice]')
        : undefined;
    if (!link) return;
    remember(storageKeys.locale, link.dataset.localeChoice ?? '');
    if (link.dataset.samePage !== undefined) link.hash = describePlace();
  });
}
