import { parseDocument } from 'htmlparser2';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/**
 * HTML as an outline, one line a block: what a page and the rendering of its Markdown must have in common. The
 * same function reads both, so that what it leaves out is left out of both: classes, ids, languages, the paragraph
 * in a point, and what a component adds for the eye.
 */

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

const blockNames = new Set(
  'address article aside blockquote div h1 h2 h3 h4 h5 h6 header footer hr ol p pre section table ul'.split(
    ' ',
  ),
);

const isBlock = (node: Node): node is Element => isElement(node) && blockNames.has(node.name);

const isLeftOut = ({ attribs }: Element): boolean =>
  'data-footnote-backref' in attribs || 'hidden' in attribs || attribs.id === 'footnote-label';

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Returns Markdown as HTML, as renderers that know GFM and nothing of this project make it. */
export const renderMarkdown = (text: string): string => String(renderer.processSync(text));

/** Returns HTML as an outline; addresses are resolved from that of the page. */
export function outline(html: string, page: string): string[] {
  return listBlocks(parseDocument(html).children, { page, indent: '' });
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
  const { name, attribs, children } = element;
  const { indent } = place;
  if (/^h\d$/.test(name)) return [`${indent}${name} ${tidy(formatInline(children, place))}`];
  if (name === 'ul' || name === 'ol') return formatList(element, place);
  if (name === 'blockquote' || name === 'aside') {
    return [`${indent}quotation`, ...listBlocks(children, deeper(place))];
  }
  if (name === 'hr') return [`${indent}rule`];
  if (name === 'pre')
    return [`${indent}pre ${JSON.stringify(getText(children).replace(/\n$/, ''))}`];
  if (name === 'table') return formatTable(element, place);
  if (attribs.class === 'callout-title') {
    return [`${indent}p <strong>${tidy(formatInline(children, place))}</strong>`];
  }
  return listBlocks(children, place);
}

const named = (nodes: readonly Node[], ...names: readonly string[]): Element[] =>
  nodes
    .filter(isElement)
    .flatMap((element) => [
      ...(names.includes(element.name) ? [element] : []),
      ...named(element.children, ...names),
    ]);

function formatList({ name, attribs, children }: Element, place: Place): string[] {
  const start = Number(attribs.start ?? 1);
  const items = children.filter(isElement).filter((child) => child.name === 'li');
  return items.flatMap((item, index) => [
    `${place.indent}${name === 'ol' ? `${start + index}.` : '-'}`,
    ...listBlocks(item.children, deeper(place)),
  ]);
}

function formatTable(table: Element, place: Place): string[] {
  return named(table.children, 'tr').map(({ children }) => {
    const cells = named(children, 'th', 'td').map((cell) => {
      const align = cell.attribs.align ?? cell.attribs['data-align'] ?? '';
      return `${cell.name}${align} ${tidy(formatInline(cell.children, place))}`;
    });
    return `${place.indent}| ${cells.join(' | ')}`;
  });
}

const plainNames: Readonly<Record<string, string>> = { b: 'strong', i: 'em', s: 'del' };

/** Elements in a line that say something; of others only the content counts. */
const marks = new Set('strong em del code sub sup kbd'.split(' '));

const formatInline = (nodes: readonly Node[], place: Place): string =>
  nodes.map((node) => (isElement(node) ? formatMark(node, place) : formatText(node))).join('');

const formatText = (node: Node): string =>
  'data' in node && node.nodeType === 3 ? escape(node.data) : '';

/** Text that looks like an element is not one. */
const escape = (text: string): string => text.replace(/[<>]/g, (sign) => `\\${sign}`);

function formatMark(element: Element, place: Place): string {
  const { name, attribs, children } = element;
  if (isLeftOut(element)) return '';
  const content = formatInline(children, place);
  if ('data-footnote-ref' in attribs) return `note ${content}`;
  if (name === 'br') return '<br>';
  if (name === 'input') return `[${'checked' in attribs ? 'x' : ' '}] `;
  if (name === 'img') return `<img ${resolve(attribs.src, place)} ${attribs.alt ?? ''}>`;
  if (name === 'a' && isOwnText(attribs.href, content)) return content;
  if (name === 'a' && 'href' in attribs) return `<a ${resolve(attribs.href, place)}>${content}</a>`;
  const plain = plainNames[name] ?? name;
  return marks.has(plain) ? `<${plain}>${content}</${plain}>` : content;
}

/** GFM makes a link of every address, and `remark-gfm` of an escaped one as well: it says nothing new. */
const isOwnText = (address: string | undefined, text: string): boolean =>
  ['', 'http://', 'mailto:'].some((scheme) => address === scheme + text);

const resolve = (address: string | undefined, { page }: Place): string =>
  new URL(address ?? '', page).href;

const getText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isElement(node) ? getText(node.children) : 'data' in node ? node.data : ''))
    .join('');
