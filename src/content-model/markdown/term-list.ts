import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { phrasing } from 'hast-util-phrasing';
import { childrenNamed } from './elements.ts';

/** Returns terms and their meanings as a list, each item beginning with its term in bold on a line of its own. */
export function toTermList(list: Element): Element {
  const meanings = childrenNamed(list, 'dd');
  return h(
    'ul',
    childrenNamed(list, 'dt').map((term, index) => h('li', toItem(term, meanings[index]))),
  );
}

function toItem(term: Element, meaning: Element | undefined): ElementContent[] {
  const words = meaning?.children ?? [];
  const isLine = words.every((node) => node.type === 'text' || phrasing(node));
  const name = h('strong', term.children);
  return isLine ? [name, h('br'), ...words] : [h('p', [name]), ...words];
}
