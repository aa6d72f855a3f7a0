import { isRead, type PageElement } from '../page.ts';
import { createSiteFinding, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

const roles = new Set(['dialog', 'alertdialog']);

/** Finds dialogs and layers that cover the page when it opens. */
export const checkOverlayOpen = ({ pages }: CheckedSite): SiteFinding[] =>
  pages.filter(isRead).flatMap((page) =>
    [...page.elements.values()]
      .flat()
      .filter((element) => !element.isHidden && isOpenLayer(element))
      .map((element) =>
        createSiteFinding('overlay-open', page, {
          at: element,
          message: `<${element.name}> covers the page when it opens; expected nothing over the text unasked.`,
          fix: 'Open it only when the reader asks for it, or say it in the text.',
        }),
      ),
  );

function isOpenLayer({ name, attributes }: PageElement): boolean {
  const style = (attributes.style ?? '').replace(/\s/g, '').toLowerCase();
  const isLayer =
    style.includes('position:fixed') && /(?:^|;)(?:inset:0|(?:width|height):100)/.test(style);
  // A closed <dialog> has no `open` and is not shown.
  if (name === 'dialog') return 'open' in attributes;
  return isLayer || roles.has(attributes.role ?? '') || attributes['aria-modal'] === 'true';
}
