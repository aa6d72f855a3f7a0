import { getText, isBlock, type HtmlElement, type HtmlNode } from './html-tree.ts';

/**
 * Returns tidied nodes as plain text. Blocks stand on lines of their own; items begin with `- ` or their
 * number, quoted lines with `> `; a row of a table is a line, with tabs between its cells.
 */
export const formatText = (nodes: readonly HtmlNode[]): string => toLines(nodes).join('\n');

function toLines(nodes: readonly HtmlNode[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line !== '') lines.push(...line.split('\n'));
    line = '';
  };
  for (const node of nodes) {
    if (isBlock(node) && node.type === 'element') {
      endLine();
      lines.push(...toBlockLines(node));
    } else {
      line += toInlineText(node);
    }
  }
  endLine();
  return lines;
}

function toInlineText(node: HtmlNode): string {
  if (node.type === 'text') return node.text;
  if (node.name === 'br') return '\n';
  if (node.name === 'img') return node.attributes.alt ?? '';
  return isBlock(node) || node.children.some(isBlock)
    ? toLines(node.children).join('\n')
    : node.children.map(toInlineText).join('');
}

function toBlockLines(element: HtmlElement): readonly string[] {
  const { name, children } = element;
  if (name === 'ul' || name === 'ol') return toItemLines(element);
  if (name === 'tr') return [listCells(children).join('\t')];
  if (name === 'blockquote') return toLines(children).map((line) => `> ${line}`.trimEnd());
  if (name === 'pre')
    return getText(children)
      .replace(/^\n|\n$/g, '')
      .split('\n');
  return toLines(children);
}

/** Lines after an item's first stand below its text. */
function toItemLines({ name, attributes, children }: HtmlElement): readonly string[] {
  let number = Number(attributes.start ?? 1);
  return children.flatMap((item) => {
    if (item.type === 'text') return toLines([item]);
    number = Number(item.attributes.value ?? number);
    const marker = name === 'ol' ? `${number}. ` : '- ';
    number += 1;
    const indent = ' '.repeat(marker.length);
    return toLines(item.children).map((line, index) => (index === 0 ? marker : indent) + line);
  });
}

/** A cell is one line, whatever is in it. */
const listCells = (cells: readonly HtmlNode[]): readonly string[] =>
  cells.map((cell) => toLines([cell]).join(' ').replace(/\t/g, ' '));
