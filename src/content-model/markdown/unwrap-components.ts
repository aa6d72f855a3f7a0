import type { Paragraph, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A paragraph that holds components and space alone, such as `<Callout>…</Callout>` on one line. */
const holdsComponentsAlone = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'mdxJsxTextElement') &&
  children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );

/**
 * Takes components that are alone on a line out of the paragraph that Markdown puts around them, as MDX does:
 * what they become is a block, which no paragraph may hold.
 */
export function remarkUnwrapComponents() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (index === undefined || !parent || !holdsComponentsAlone(node)) return undefined;
      const components = node.children.filter(({ type }) => type === 'mdxJsxTextElement');
      parent.children.splice(index, 1, ...(components as RootContent[]));
      return [SKIP, index];
    });
  };
}
