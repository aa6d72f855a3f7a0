import type { HtmlElement, HtmlNode } from '../../app/api/export/html-tree.ts';
import { isBlock } from '../../app/api/export/html-tree.ts';
import type { MarkdownProblem } from './findings.ts';

const cells: ReadonlySet<string> = new Set(['td', 'th']);

const listElements = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...listElements(node.children)] : []));

/** Reports what of a table GFM has no form for: cells over several rows or columns, blocks in a cell. */
export function checkTable(table: HtmlElement, report: (problem: MarkdownProblem) => void): void {
  for (const { name, attributes, children } of listElements(table.children)) {
    if (!cells.has(name)) continue;
    if ('colspan' in attributes || 'rowspan' in attributes) {
      report({
        rule: 'markdown-table',
        message: `A <${name}> spans several cells; expected one in each column and row.`,
      });
    }
    const block = listElements(children).find(isBlock);
    if (block) {
      report({
        rule: 'markdown-table',
        message: `A <${name}> holds a <${block.name}>; expected one line of text.`,
      });
    }
  }
}
