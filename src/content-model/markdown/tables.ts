import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { fillText } from '../../i18n/fill-text.ts';
import { SKIP, visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * Wraps each table in a scrollable box that is focusable by keyboard, so that a wide table does not make the page
 * scroll sideways on a phone. The box has the name of the section that it is in. Column alignment becomes a data attribute, because the attribute `align` is obsolete.
 */
export function rehypeTables({ locale }: { readonly locale: Locale }) {
  return (tree: Root): void => {
    const { table, tableOf } = messages[locale];
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = toString(node).trim();
      if (node.tagName !== 'table' || index === undefined || !parent) return undefined;
      visit(node, 'element', moveAlignment);
      const label = heading === '' ? table : fillText(tableOf, { heading });
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
