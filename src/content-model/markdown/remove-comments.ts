import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isBlank } from './unwrap-components.ts';

/**
 * Removes comments, `<!-- … -->` and `{/* … *\/}`, and paragraphs of nothing else. A comment that has no end, or text
 * behind it, stays: the content check reports it, because its text would be lost.
 */
export function removeComments(tree: Root): void {
  const emptied = new Set<Nodes>();
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || !isComment(node)) return undefined;
    parent.children.splice(index, 1);
    emptied.add(parent);
    return [SKIP, index];
  });
  visit(tree, 'paragraph', (node, index, parent) => {
    if (index === undefined || !parent || !emptied.has(node) || !isBlank(node.children))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isComment(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*<!--(?:-?>|[^]*-->)\s*$/.test(node.value);
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && /^\s*\/[/*]/.test(node.value) && node.data?.estree?.body.length === 0;
}
