import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Addresses of other sites; `tel:` and `mailto:` links do not leave the page. */
const outside = /^https?:/;

/** Makes the links to other sites open in a new tab, because an embedded page is in a frame. Changes the tree. */
export function openOutside<Tree extends Root | Element>(tree: Tree): Tree {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || !outside.test(String(properties.href))) return;
    properties.target = '_blank';
    properties.rel = ['noopener'];
  });
  return tree;
}
