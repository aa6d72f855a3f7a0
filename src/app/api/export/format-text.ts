import type { Element, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { phrasing } from 'hast-util-phrasing';

/**
 * Returns nodes of an API tree as plain text, one line per block. Items begin with `- ` or their number, quoted
 * lines with `> `; a table row is one line with tabs between its cells. (`hast-util-to-text` omits list markers.)
 */
export const formatText = (nodes: readonly RootContent[]): string => toLines(nodes).join('\n');

const isBlock = (node: RootContent): node is Element => node.type === 'element' && !phrasing(node);

function toLines(nodes: readonly RootContent[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line !== '') lines.push(...line.split('\n').map((part) => part.trim()));
    line = '';
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      endLine();
      lines.push(...toBlockLines(node));
    } else {
      line += toInlineText(node);
    }
  }
  endLine();
  return lines;
}

function toInlineText(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'img') return node.properties.alt ?? '';
  return node.children.map(toInlineText).join('');
}

function toBlockLines(element: Element): readonly string[] {
  const { tagName, children } = element;
  if (tagName === 'ul' || tagName === 'ol') return toItemLines(element);
  if (tagName === 'tr') return [listCells(children).join('\t')];
  if (tagName === 'blockquote') return toLines(children).map((line) => `> ${line}`.trimEnd());
  if (tagName === 'pre') return toString(element).replace(/\n$/, '').split('\n');
  return toLines(children);
}

/** Indents all lines of an item but the first to its text. */
function toItemLines({ tagName, properties, children }: Element): readonly string[] {
  let number = Number(properties.start ?? 1);
  return children.flatMap((item) => {
    if (item.type !== 'element') return toLines([item]);
    number = Number(item.properties.value ?? number);
    const marker = tagName === 'ol' ? `${number}. ` : '- ';
    number += 1;
    const indent = ' '.repeat(marker.length);
    return toLines(item.children).map((line, index) => (index === 0 ? marker : indent) + line);
  });
}

/** Returns each cell as one line. */
const listCells = (cells: readonly RootContent[]): readonly string[] =>
  cells.flatMap((cell) =>
    cell.type === 'element' ? [toLines(cell.children).join(' ').replace(/\t/g, ' ')] : [],
  );
