import type { Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A paragraph of components and white space only, such as `<Callout>…</Callout>` on one line. */
const hasComponentsOnly = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'mdxJsxTextElement') &&
  children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );

/**
 * Unwraps components that are alone on a line from the paragraph that Markdown adds, as MDX does: components become
 * block elements, which are not allowed in a paragraph.
 */
export function remarkUnwrapComponents() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (index === undefined || !parent || !hasComponentsOnly(node)) return undefined;
      const components = node.children.filter(({ type }) => type === 'mdxJsxTextElement');
      parent.children.splice(index, 1, ...(components as RootContent[]));
      return [SKIP, index];
    });
  };
}
