import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Addresses of other sites; those that open an app (`tel:`, `mailto:`) leave the page where it is. */
const outside = /^https?:/;

/** Makes the links of a tree that lead out of an embedded page open in a tab of their own. Changes the tree. */
export function openOutside<Tree extends Root | Element>(tree: Tree): Tree {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || !outside.test(String(properties.href))) return;
    properties.target = '_blank';
    properties.rel = ['noopener'];
  });
  return tree;
}
