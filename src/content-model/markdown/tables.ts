import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages/messages.ts';

/**
 * Puts each table into a box that scrolls by itself and can be reached with the keyboard, so that a
 * wide table never makes a phone's page scroll sideways. Column alignment becomes a data attribute:
 * MDX would write a `style` attribute, which the Content Security Policy forbids.
 */
export function rehypeTables({ localeOf }: { readonly localeOf: (file: VFile) => Locale }) {
  return (tree: Root, file: VFile): void => {
    const label = messages[localeOf(file)].table;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      visit(node, 'element', moveAlignment);
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-box'], role: 'region', ariaLabel: label, tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}

function moveAlignment(cell: Element): void {
  const { align, ...rest } = cell.properties;
  if (cell.tagName === 'th') rest.scope = 'col';
  if (typeof align === 'string') rest.dataAlign = align;
  cell.properties = rest;
}
