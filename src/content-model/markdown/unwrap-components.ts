import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Whether nodes of a line are white space only. */
export const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '');

/**
 * Returns a paragraph as blocks: each component in it, and what is written before, between and after components as
 * paragraphs.
 */
function splitParagraph({ children }: Paragraph): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    if (!isBlank(line)) blocks.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const child of children) {
    if (child.type === 'mdxJsxTextElement') {
      endLine();
      blocks.push(child);
    } else {
      line.push(child);
    }
  }
  endLine();
  return blocks;
}

/**
 * Takes components that are on a line with other text, or alone on it, out of the paragraph that Markdown adds:
 * components become block elements, which are not allowed in a paragraph.
 */
export function remarkUnwrapComponents() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (index === undefined || !parent) return undefined;
      if (!node.children.some(({ type }) => type === 'mdxJsxTextElement')) return undefined;
      parent.children.splice(index, 1, ...splitParagraph(node));
      return [SKIP, index];
    });
  };
}
