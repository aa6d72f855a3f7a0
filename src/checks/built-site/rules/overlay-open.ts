import { isContentPage, type PageElement } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

const roles = new Set(['dialog', 'alertdialog']);

/** Finds dialogs and layers that cover the page when it loads. */
export const checkOverlayOpen = ({ pages }: CheckedSite): Problem[] =>
  pages.filter(isContentPage).flatMap((page) =>
    [...page.elements.values()]
      .flat()
      .filter((element) => !element.isHidden && isOpenLayer(element))
      .map((element) => ({
        file: page.file,
        at: element,
        message: `<${element.name}> covers the page when it loads; expected no overlay until the reader opens one.`,
        fix: 'Open it only when the reader asks for it, or put its content in the text.',
      })),
  );

function isOpenLayer({ name, attributes }: PageElement): boolean {
  const style = (attributes.style ?? '').replace(/\s/g, '').toLowerCase();
  const isLayer =
    style.includes('position:fixed') && /(?:^|;)(?:inset:0|(?:width|height):100)/.test(style);
  // A closed <dialog> has no `open` and is not shown.
  if (name === 'dialog') return 'open' in attributes;
  return isLayer || roles.has(attributes.role ?? '') || attributes['aria-modal'] === 'true';
}
