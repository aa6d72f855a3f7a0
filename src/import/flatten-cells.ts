import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const space: PhrasingContent = { type: 'text', value: ' ' };

/** Makes one line of what is in cells of tables: Markdown has no blocks and no line breaks there. `report` gets cells that had several blocks. */
export function flattenCells(root: Root, report: (node: Nodes) => void): void {
  visit(root, 'tableCell', (cell) => {
    const children: readonly Nodes[] = cell.children;
    const blocks = children.filter((child) => isBlock(child) && child.type !== 'paragraph');
    if (blocks.length > 0) report(cell);
    cell.children = joinBlocks(children);
  });
}

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'code',
  'blockquote',
  'table',
  'tableRow',
  'thematicBreak',
  'mdxJsxFlowElement',
]);

const isBlock = ({ type }: Nodes): boolean => blockTypes.has(type);

/** Joins nodes with spaces around those that were blocks. */
const joinBlocks = (nodes: readonly Nodes[]): PhrasingContent[] =>
  nodes.flatMap((node, index) => {
    const isApart = index > 0 && (isBlock(node) || isBlock(nodes[index - 1] ?? node));
    const words = toPhrasing(node);
    return isApart && words.length > 0 ? [space, ...words] : words;
  });

function toPhrasing(node: Nodes): PhrasingContent[] {
  switch (node.type) {
    case 'break':
    case 'thematicBreak':
      return [space];
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'heading':
      return [{ type: 'strong', children: joinBlocks(node.children) }];
    case 'listItem':
      return [{ type: 'text', value: '• ' }, ...joinBlocks(node.children)];
    default:
      if (!isBlock(node)) return [node as PhrasingContent];
      return 'children' in node ? joinBlocks(node.children) : [];
  }
}
