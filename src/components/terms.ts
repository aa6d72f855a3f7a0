import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toBlocks, type AuthorComponent } from './author-component.ts';

/** Contains one list, in which each item begins with its term in bold: `- **Term**: what it means`. */
export const terms: AuthorComponent = {
  attributes: {},
  content: 'terms',
  toHast: ({ children }) => {
    const blocks = toBlocks(children);
    const items = blocks.flatMap((block) =>
      block.type === 'element' && block.tagName === 'ul' ? block.children : block,
    );
    const pairs = items.map(toPair);
    // The content check reports a list without terms; here it is kept as it is.
    return pairs.some((pair) => pair === undefined)
      ? h('div.terms', blocks)
      : h(
          'dl',
          pairs.flatMap((pair) => pair ?? []),
        );
  },
};

/** Returns an item as a term and its meaning; nothing for white space, undefined if it has no term. */
function toPair(item: ElementContent): Element[] | undefined {
  if (item.type === 'text' && item.value.trim() === '') return [];
  if (item.type !== 'element' || item.tagName !== 'li') return undefined;
  const [first, ...rest] = toBlocks(item.children);
  if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
  const [term, ...words] = first.children;
  if (term?.type !== 'element' || term.tagName !== 'strong') return undefined;
  const line = words.map((node, index) => (index === 0 ? cut(node, /^\s*[:：]?\s*/) : node));
  const isBlank = line.every((node) => node.type === 'text' && node.value.trim() === '');
  const meaning = rest.length === 0 && !isBlank ? line : [...toBlocks(line), ...rest];
  const name = term.children.map((node, index, { length }) =>
    index === length - 1 ? cut(node, /\s*[:：]\s*$/) : node,
  );
  return [h('dt', name), h('dd', meaning)];
}

/** Returns a text without the colon between a term and its meaning. */
const cut = (node: ElementContent, colon: RegExp): ElementContent =>
  node.type === 'text' ? { ...node, value: node.value.replace(colon, '') } : node;
