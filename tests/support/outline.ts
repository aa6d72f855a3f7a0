import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkDialect } from '../../src/content-model/markdown/syntax.ts';

/**
 * HTML as an outline with one line per block, for comparing a page with its rendered Markdown. The outline omits
 * classes, ids, languages, paragraphs in list items, and the decoration of components.
 */

type Node = RootContent;

const isElement = (node: Node): node is Element => node.type === 'element';

const blockNames = new Set(
  'address article aside blockquote div h1 h2 h3 h4 h5 h6 header footer hr ol p pre section table ul'.split(
    ' ',
  ),
);

const isBlock = (node: Node): node is Element => isElement(node) && blockNames.has(node.tagName);

const isLeftOut = ({ properties }: Element): boolean =>
  'dataFootnoteBackref' in properties ||
  'hidden' in properties ||
  properties.id === 'footnote-label';

const renderer = unified()
  .use(remarkParse)
  .use(remarkDialect)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Renders Markdown as HTML: the dialect of articles without MDX. */
export const renderMarkdown = (text: string): string => String(renderer.processSync(text));

/** Returns HTML as an outline; addresses are resolved against the address of the page. */
export function outline(html: string, page: string): string[] {
  return listBlocks(fromHtml(html, { fragment: true }).children, { page, indent: '' });
}

interface Place {
  readonly page: string;
  readonly indent: string;
}

function listBlocks(nodes: readonly Node[], place: Place): string[] {
  const lines: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = tidy(formatInline(line, place));
    if (text !== '') lines.push(`${place.indent}p ${text}`);
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      if (!isLeftOut(node)) lines.push(...formatBlock(node, place));
    }
  }
  endLine();
  return lines;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?<br> ?/g, '<br>')
    .replace(/^ | $/g, '');

const deeper = ({ page, indent }: Place): Place => ({ page, indent: `${indent}  ` });

function formatBlock(element: Element, place: Place): string[] {
  const { tagName: name, properties, children } = element;
  const { indent } = place;
  if (/^h\d$/.test(name)) return [`${indent}${name} ${tidy(formatInline(children, place))}`];
  if (name === 'ul' || name === 'ol') return formatList(element, place);
  if (name === 'blockquote' || name === 'aside') {
    return [`${indent}quotation`, ...listBlocks(children, deeper(place))];
  }
  if (name === 'hr') return [`${indent}rule`];
  if (name === 'pre')
    return [`${indent}pre ${JSON.stringify(toString(element).replace(/\n$/, ''))}`];
  if (name === 'table') return formatTable(element, place);
  if (String(properties.className) === 'callout-title') {
    return [`${indent}p <strong>${tidy(formatInline(children, place))}</strong>`];
  }
  return listBlocks(children, place);
}

const named = (nodes: readonly Node[], ...names: readonly string[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [
      ...(names.includes(element.tagName) ? [element] : []),
      ...named(element.children, ...names),
    ]);

function formatList({ tagName: name, properties, children }: Element, place: Place): string[] {
  const start = Number(properties.start ?? 1);
  const items = children.filter(isElement).filter((child) => child.tagName === 'li');
  return items.flatMap((item, index) => [
    `${place.indent}${name === 'ol' ? `${start + index}.` : '-'}`,
    ...listBlocks(item.children, deeper(place)),
  ]);
}

function formatTable(table: Element, place: Place): string[] {
  return named(table.children, 'tr').map(({ children }) => {
    const cells = named(children, 'th', 'td').map((cell) => {
      const align = String(cell.properties.align ?? cell.properties.dataAlign ?? '');
      return `${cell.tagName}${align} ${tidy(formatInline(cell.children, place))}`;
    });
    return `${place.indent}| ${cells.join(' | ')}`;
  });
}

const plainNames: Readonly<Record<string, string>> = { b: 'strong', i: 'em', s: 'del' };

/** Inline elements that are part of the outline; of others only the content is. */
const marks = new Set('strong em del code sub sup kbd'.split(' '));

const formatInline = (nodes: readonly Node[], place: Place): string =>
  nodes.map((node) => (isElement(node) ? formatMark(node, place) : formatText(node))).join('');

const formatText = (node: Node): string => (node.type === 'text' ? escape(node.value) : '');

/** Escapes text that looks like an element. */
const escape = (text: string): string => text.replace(/[<>]/g, (sign) => `\\${sign}`);

function formatMark(element: Element, place: Place): string {
  const { tagName: name, properties, children } = element;
  if (isLeftOut(element)) return '';
  const content = formatInline(children, place);
  if ('dataFootnoteRef' in properties) return `note ${content}`;
  if (name === 'br') return '<br>';
  if (name === 'input') return `[${properties.checked === true ? 'x' : ' '}] `;
  if (name === 'img') return `<img ${resolve(properties.src, place)} ${properties.alt ?? ''}>`;
  if (name === 'a' && 'href' in properties)
    return `<a ${resolve(properties.href, place)}>${content}</a>`;
  const plain = plainNames[name] ?? name;
  return marks.has(plain) ? `<${plain}>${content}</${plain}>` : content;
}

const resolve = (address: unknown, { page }: Place): string =>
  new URL(typeof address === 'string' ? address : '', page).href;
