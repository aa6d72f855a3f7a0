import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';

/** Makes blocks of code focusable by keyboard, because they scroll sideways where a line is wider than the page. */
export function rehypeCodeBlocks({ locale }: { readonly locale: Locale }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'pre') return;
      Object.assign(properties, { role: 'region', ariaLabel: messages[locale].code, tabIndex: 0 });
    });
  };
}
