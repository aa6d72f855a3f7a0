import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitLanguageRuns, type LanguageRun } from '../../i18n/language-runs.ts';
import type { Locale } from '../../i18n/locales.ts';

const toNode = ({ text, lang }: LanguageRun): ElementContent => {
  const value: Text = { type: 'text', value: text };
  return lang
    ? { type: 'element', tagName: 'span', properties: { lang }, children: [value] }
    : value;
};

/** Wraps text in another language in `<span lang>`. */
export function rehypeLanguageRuns({ locale }: { readonly locale: Locale }) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || parent?.type === 'root' || !parent) return undefined;
      const runs = splitLanguageRuns(node.value, locale);
      if (runs.every(({ lang }) => lang === undefined)) return undefined;
      parent.children.splice(index, 1, ...runs.map(toNode));
      return [SKIP, index + runs.length];
    });
  };
}
