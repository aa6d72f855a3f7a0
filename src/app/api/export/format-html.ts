import type { HtmlNode } from './html-tree.ts';

/** Elements that have no end tag. */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

const escapeValue = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Returns nodes as HTML; whatever text and attribute values hold, they stay text and values. */
export const formatHtml = (nodes: readonly HtmlNode[]): string => nodes.map(formatNode).join('');

function formatNode(node: HtmlNode): string {
  if (node.type === 'text') return escapeText(node.text);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join('');
  const start = `<${node.name}${attributes}>`;
  return voidElements.has(node.name)
    ? start
    : `${start}${formatHtml(node.children)}</${node.name}>`;
}
